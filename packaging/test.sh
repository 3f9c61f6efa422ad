#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Sets up a fresh Debian 12 or Ubuntu 24.04, builds Heirloom and runs the whole test suite. Arguments go to ctest.
set -euo pipefail
# shellcheck source=packaging/dependencies.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/dependencies.sh"

install_dependencies
# In CI, how the sources look is checked first: that takes seconds.
if [[ -n ${CI:-} ]]; then
    bash "$heirloom_root/packaging/check.sh"
fi
build_release all
cd -- "$heirloom_root"
exec ctest --preset release --output-on-failure --parallel "$(nproc)" "$@"
