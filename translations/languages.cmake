# SPDX-License-Identifier: Apache-2.0
# The languages of the program, as languages() of ui/preferences names them. English is the language of the sources; its
# file holds plural forms alone.
set(HEIRLOOM_LANGUAGES en de fr es ja zh_CN ar)

# Those of them whose file has to hold every text of the program: tst_translation_files fails where one is missing.
set(HEIRLOOM_COMPLETE_LANGUAGES ${HEIRLOOM_LANGUAGES})
