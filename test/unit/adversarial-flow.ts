import { type AdversarialProgram, lines, program } from './adversarial-program.ts';

const many = 2_000;

/** Programs with more ways through them, and more that is written on the way, than can be gone through one by one. */
export const winding: readonly AdversarialProgram[] = [
  program(
    'a switch of 2,000 cases',
    `let v = {}; switch (p) { ${lines(many, (i) => `case ${i}: v = { m: ${i} }; break;`)} }`,
    'v',
  ),
  program(
    'a switch of 2,000 cases without an end',
    `let v = {}; switch (p) { ${lines(many, (i) => `case ${i}: v.m${i} = v;`)} }`,
    'v',
  ),
  program(
    '2,000 loops over what they write',
    `let v = []; ${lines(many, (i) => `for (const x of v) { v = [...v, x, ${i}]; v.push(v); }`)}`,
    'v',
  ),
  program(
    'a loop around 2,000 assignments of each other',
    `let a = {}, b = {}; while (p) {\n${lines(many, (i) => `a = { b, m${i}: a }; b = { a, m${i}: b };`)}\n}`,
    '[a, b]',
  ),
  program(
    '2,000 functions that assign one variable',
    `let v = {};\n${lines(many, (i) => `function f${i}() { v = { v, m: ${i} }; f${(i * 7 + 1) % many}(); }`)}\nf0();`,
    'v',
  ),
  program(
    '500 functions that call each other',
    lines(
      500,
      (i) => `function f${i}(x) { return [${[1, 2, 3, 5, 7].map((by) => `f${(i * by + by) % 500}(x)`)}]; }`,
    ),
    'f1({})',
  ),
  program(
    '250 functions that hand an object on',
    lines(
      250,
      (i) =>
        `function f${i}(o) { o.m${i} = o; ${[1, 2, 3, 5].map((by) => `f${(i * by + by) % 250}(o)`).join('; ')}; }`,
    ),
    '((o) => { f1(o); return o; })({})',
  ),
  program(
    'an object handed on by 500 functions',
    `const o = {};\n${lines(500, (i) => `function f${i}(x) { x.m${i} = 1; if (p${i}) f${i + 1}(x); f${i + 2}(x); }`)}\nf0(o); f1(o);`,
    'o',
  ),
  program(
    '2,000 names of one object',
    `const o0 = {};\n${lines(many, (i) => `const o${i + 1} = o${i}; o${i + 1}.m${i} = o${i};`)}`,
    `o${many}`,
  ),
  program(
    '2,000 objects within each other, written through',
    `const o0 = {};\n${lines(many, (i) => `const o${i + 1} = { o: o${i} }; o${i + 1}.o.m = o${i};`)}`,
    `o${many}`,
  ),
  program(
    'a function with 2,000 returns',
    `function f(x) {\n${lines(many, (i) => `if (x === p${i}) return { m${i}: x, f };`)}\n}`,
    'f(p)',
  ),
  program(
    'a function with 2,000 returns around what it writes',
    `let v = {};\nfunction f(x) {\n${lines(many, (i) => `if (x === p${i}) return; v = { v, m: ${i} };`)}\n}\nf(1); f(2);`,
    'v',
  ),
  program(
    'a class of 1,000 methods that write its fields',
    `class A { x = {};\n${lines(1000, (i) => `f${i}() { this.x = { x: this.x, m: ${i} }; this.f${(i * 3 + 1) % 1000}(); }`)} }\nconst a = new A(); a.f1();`,
    'a.x',
  ),
  program(
    '300 classes that extend each other',
    `class C0 { x = 1; }\n${lines(300, (i) => `class C${i + 1} extends C${i} { x = [super.x, this.x]; constructor(o) { super(o); this.y = [o, this.y]; } }`)}`,
    'new C300({}).y',
  ),
  program(
    '1,000 clients of one variable that is assigned 1,000 times',
    `let v = {};\n${lines(1000, (i) => `if (p${i}) v = { rejectUnauthorized: !v };\nnew S3Client({ requestHandler: { httpsAgent: new Agent(v) } });`)}`,
    'v',
  ),
  program(
    '500 clients of one object that is written 500 times',
    `const o = {};\n${lines(500, (i) => `if (p${i}) o.m${i} = o;\nnew S3Client({ requestHandler: { httpsAgent: new Agent(o) } });`)}`,
    'o',
  ),
  program('a fill after a fill', `let v;\n${lines(many, (i) => `v ??= p${i}; if (!v) v = { v };`)}`, 'v'),
  program(
    'try within try',
    `let v = {}; ${lines(300, (i) => `try { v = { v }; f${i}();`)} ${lines(300, (i) => `} catch { v = [v, ${i}]; }`)}`,
    'v',
  ),
  program(
    '2,000 spreads of one large object',
    `const o = { ${lines(5_000, (i) => `m${i}: ${i},`)} };`,
    `[${lines(many, () => '{ ...o, x: { ...o } },')}]`,
  ),
  program(
    '2,000 spreads of one long list',
    `const l = [${'1, '.repeat(1000)}]; const f = (...all) => [all, ...all];`,
    `[f(${'...l, '.repeat(many)}), ${'[...l, ...l], '.repeat(many)}]`,
  ),
];
