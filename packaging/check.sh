#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Checks how the sources look: clang-format, shellcheck, codespell, and the length of lines in Markdown. Changes nothing;
# with --fix it lets clang-format mend what it can.
set -euo pipefail
# shellcheck source=packaging/dependencies.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/dependencies.sh"

# Another version lays out another way.
checking_packages=(clang-format-14 shellcheck codespell)
longest_line=120

# long_lines FILE...: lines of Markdown that are too long, but for tables, code, and links that cannot be broken.
long_lines() {
    perl -CSD -ne '
        $code = 0 if $. == 1;
        $code = !$code if /^ *```/;
        chomp;
        if (!$code && !/^ *\|/ && !/^\S*https?:\S*$/ && length > '"$longest_line"') {
            printf "%s:%d: %d characters; %d are the most\n", $ARGV, $., length, '"$longest_line"';
            $found = 1;
        }
        close ARGV if eof;
        END { exit($found ? 1 : 0) }' "$@"
}

main() {
    local fix=(--dry-run -Werror) wrong=0 sources scripts pages
    case ${1:-} in
    --fix) fix=(-i) ;;
    '') ;;
    *) fail "Usage: bash packaging/check.sh [--fix]" ;;
    esac
    install_packages "${checking_packages[@]}"
    cd -- "$heirloom_root"
    mapfile -t sources < <(git ls-files --cached --others --exclude-standard '*.h' '*.cpp')
    mapfile -t scripts < <(git ls-files --cached --others --exclude-standard '*.sh' .ci/run)
    mapfile -t pages < <(git ls-files --cached --others --exclude-standard '*.md')
    clang-format-14 "${fix[@]}" "${sources[@]}" || wrong=1
    shellcheck -x "${scripts[@]}" || wrong=1
    git ls-files -z --cached --others --exclude-standard | xargs -0 codespell || wrong=1
    long_lines "${pages[@]}" || wrong=1
    ((wrong == 0)) || fail "Something is not as it should look; see above. bash packaging/check.sh --fix mends the layout."
}

main "$@"
