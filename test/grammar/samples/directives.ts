// SYNTAX TEST "source.ts" "suppression directives"

// glacier-guard-ignore-next-line tls/verification-disabled -- the appliance signs for itself
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.double-slash.ts keyword.control.directive.glacier-guard
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^ variable.other.constant.rule.glacier-guard
//                                                          ^^ punctuation.separator.reason.glacier-guard
//                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.double-slash.ts string.unquoted.reason.glacier-guard

const agent = new Agent({ rejectUnauthorized: false });
//    ^^^^^ - meta.directive.glacier-guard comment.line.double-slash.ts

//glacier-guard-ignore-next-line tls/weak-cipher,credentials/static-keys
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.directive.glacier-guard
//                               ^^^^^^^^^^^^^^^ variable.other.constant.rule.glacier-guard
//                                              ^ punctuation.separator.comma.glacier-guard - variable.other.constant.rule.glacier-guard
//                                               ^^^^^^^^^^^^^^^^^^^^^^^ variable.other.constant.rule.glacier-guard

  call(); // glacier-guard-ignore-next-line tls/weak-cipher, route/direct-glacier -- see tls/other */ -- twice
//^^^^ - comment.line.double-slash.ts keyword.control.directive.glacier-guard
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.directive.glacier-guard
//                                          ^^^^^^^^^^^^^^^ variable.other.constant.rule.glacier-guard
//                                                         ^ punctuation.separator.comma.glacier-guard
//                                                           ^^^^^^^^^^^^^^^^^^^^ variable.other.constant.rule.glacier-guard
//                                                                                ^^ punctuation.separator.reason.glacier-guard
//                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.reason.glacier-guard - variable.other.constant.rule.glacier-guard

/* glacier-guard-ignore-file credentials/static-keys, tls/weak-cipher -- keys of a throw-away account */ after();
// ^^^^^^^^^^^^^^^^^^^^^^^^^ comment.block.ts keyword.control.directive.glacier-guard
//                           ^^^^^^^^^^^^^^^^^^^^^^^ variable.other.constant.rule.glacier-guard
//                                                  ^ punctuation.separator.comma.glacier-guard
//                                                    ^^^^^^^^^^^^^^^ variable.other.constant.rule.glacier-guard
//                                                                    ^^ punctuation.separator.reason.glacier-guard
//                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.block.ts string.unquoted.reason.glacier-guard
//                                                                                                    ^^ comment.block.ts - meta.directive.glacier-guard
//                                                                                                       ^^^^^ - comment.block.ts meta.directive.glacier-guard

/*glacier-guard-ignore-file tls/weak-cipher*/ after();
//^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.directive.glacier-guard
//                          ^^^^^^^^^^^^^^^ variable.other.constant.rule.glacier-guard
//                                         ^^ comment.block.ts - meta.directive.glacier-guard
//                                            ^^^^^ - comment.block.ts

/* glacier-guard-ignore-file tls/weak-cipher -- a reason
// ^^^^^^^^^^^^^^^^^^^^^^^^^ keyword.control.directive.glacier-guard
//                                              ^^^^^^^^ string.unquoted.reason.glacier-guard
   that goes on */ after();
// ^^^^ comment.block.ts - meta.directive.glacier-guard
//                 ^^^^^ - comment.block.ts

// glacier-guard-ignore-next-line
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.double-slash.ts - keyword.control.directive.glacier-guard meta.directive.glacier-guard

// glacier-guard-ignore-next-line -- no rule is named
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.double-slash.ts - keyword.control.directive.glacier-guard meta.directive.glacier-guard

// glacier-guard-ignore-nextline tls/weak-cipher -- wrong spelling
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.double-slash.ts - keyword.control.directive.glacier-guard variable.other.constant.rule.glacier-guard string.unquoted.reason.glacier-guard

// Glacier-Guard-Ignore-Next-Line tls/weak-cipher
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.double-slash.ts - keyword.control.directive.glacier-guard variable.other.constant.rule.glacier-guard

// glacier-guard-ignore-next-line-please tls/weak-cipher
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.double-slash.ts - keyword.control.directive.glacier-guard variable.other.constant.rule.glacier-guard

// as glacier-guard-ignore-next-line tls/weak-cipher does
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.double-slash.ts - keyword.control.directive.glacier-guard variable.other.constant.rule.glacier-guard

// glacier-guard-ignore-next-line TLS/Weak
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.double-slash.ts - keyword.control.directive.glacier-guard variable.other.constant.rule.glacier-guard

// glacier-guard-ignore-file tls/weak-cipher -- the file form needs a block comment
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.double-slash.ts - keyword.control.directive.glacier-guard variable.other.constant.rule.glacier-guard

/* glacier-guard-ignore-next-line tls/weak-cipher -- and this one a line comment */
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.block.ts - keyword.control.directive.glacier-guard variable.other.constant.rule.glacier-guard

const text = '// glacier-guard-ignore-next-line tls/weak-cipher';
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.single.ts - keyword.control.directive.glacier-guard variable.other.constant.rule.glacier-guard

const template = `/* glacier-guard-ignore-file tls/weak-cipher */`;
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.template.ts - keyword.control.directive.glacier-guard variable.other.constant.rule.glacier-guard
