// SYNTAX TEST "source.tsx" "suppression directives among JSX"

const page = (
  <main>
    // glacier-guard-ignore-next-line tls/weak-cipher
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ - comment.line.double-slash.tsx keyword.control.directive.glacier-guard
    {/* glacier-guard-ignore-file tls/weak-cipher -- shown to nobody */}
//      ^^^^^^^^^^^^^^^^^^^^^^^^^ comment.block.tsx keyword.control.directive.glacier-guard
//                                ^^^^^^^^^^^^^^^ variable.other.constant.rule.glacier-guard
//                                                   ^^^^^^^^^^^^^^^ string.unquoted.reason.glacier-guard
//                                                                   ^^ comment.block.tsx - meta.directive.glacier-guard
  </main>
);
