// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_main.h"

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

namespace {

using Run = int (*)(int, char*[]);

// Filled before main() by the subjects' files, in an order that nobody knows.
std::map<std::string, Run>& subjects()
{
    static std::map<std::string, Run> all;
    return all;
}

} // namespace

heirloom::TestSubject::TestSubject(const char* file, int (*run)(int argc, char* argv[]))
{
    subjects()[std::filesystem::path(file).stem().string()] = run;
}

int main(int argc, char* argv[])
{
    const auto found = subjects().find(argc > 1 ? argv[1] : "");
    if (found == subjects().end()) {
        std::fprintf(stderr, "Say which subject to run, and then Qt Test's options:\n");
        for (const auto& [name, run] : subjects())
            std::fprintf(stderr, "    %s\n", name.c_str());
        return 2;
    }
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
