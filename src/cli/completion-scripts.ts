/**
 * A script for each shell. Each asks `patuh complete --current <word> -- <words before it>`, which prints a candidate a line: the
 * word, a tab, what it is. Where there is none, the shell completes names of files. Nothing that the user has typed is evaluated.
 */
export const COMPLETION_SCRIPTS = {
  // `=` and `:` are words of their own to bash: what is replaced is only what follows them.
  bash: `# patuh: source <(patuh completion bash)
_patuh() {
  local line current="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  [[ $current == = ]] && current=
  while IFS=$'\\t' read -r line _; do
    [[ -n $line ]] && COMPREPLY+=("$line")
  done < <(patuh complete --current "$current" -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)
}
complete -o default -F _patuh patuh
`,
  zsh: `#compdef patuh
# patuh: source <(patuh completion zsh)
_patuh() {
  local line
  local -a candidates
  while IFS= read -r line; do
    [[ -n $line ]] && candidates+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done < <(patuh complete --current "$PREFIX" -- "\${(@)words[2,CURRENT-1]}" 2>/dev/null)
  if (( \${#candidates} )); then _describe -t patuh patuh candidates; else _files; fi
}
(( $+functions[compdef] )) && compdef _patuh patuh
`,
  fish: `# patuh: patuh completion fish > ~/.config/fish/completions/patuh.fish
function __patuh_complete
  set -l words (commandline -opc)
  set -l current (commandline -ct)
  set -l found (patuh complete --current "$current" -- $words[2..-1] 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path "$current"
  end
end
complete -c patuh -f -a '(__patuh_complete)'
`,
  // An empty word is joined to its option: Windows PowerShell 5 passes no empty argument on.
  powershell: `# patuh: patuh completion powershell >> $PROFILE
Register-ArgumentCompleter -Native -CommandName patuh -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $before = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
  & patuh complete "--current=$wordToComplete" -- @before 2>$null | ForEach-Object {
    $word, $meaning = $_ -split "\`t", 2
    if (-not $meaning) { $meaning = $word }
    [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $meaning)
  }
}
`,
} as const;
