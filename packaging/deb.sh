#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes a Debian package of Heirloom, for the system that it runs on.
set -euo pipefail
# shellcheck source=packaging/dependencies.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/dependencies.sh"

usage() {
    cat <<'TEXT'
Usage: bash packaging/deb.sh

Installs what is missing to build Heirloom, builds it, and leaves a package in out/. To install that:
sudo apt install ./out/heirloom_VERSION_PROCESSOR.deb
TEXT
}

main() {
    case ${1:-} in
    -h | --help)
        usage
        return 0
        ;;
    esac
    if [[ $# -gt 0 ]]; then
        usage >&2
        return 2
    fi

    install_dependencies
    install_packages dpkg-dev file
    # A package can only ask for what the system packages, too.
    [[ -z $(missing_packages libtorch-dev) ]] \
        || fail "This system does not package LibTorch, so no package can ask for it; use packaging/run.sh here."
    build_release heirloom heirloom-cli
    mkdir -p -- "$heirloom_root/out"
    # Beside one of another version, the command above would name both.
    rm -f -- "$heirloom_root"/out/heirloom_*.deb
    (cd -- "$heirloom_root/build/release" && cpack -B "$heirloom_root/out" >&2) \
        || fail "The package could not be made; CPack's message is above."
    rm -rf -- "$heirloom_root/out/_CPack_Packages"
    printf 'Package: %s\n' "$heirloom_root"/out/heirloom_*.deb
}

# Sourced by the tests for its functions.
if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    main "$@"
fi
