// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace heirloom::testing {

/// The columns of a training log by name, a value a checkpoint.
inline std::map<std::string, std::vector<double>> readLog(const std::filesystem::path& directory)
{
    std::ifstream in(directory / "log.csv");
    std::string line, cell;
    std::getline(in, line);
    std::vector<std::string> names;
    for (std::istringstream head(line); std::getline(head, cell, ',');)
        names.push_back(cell);
    std::map<std::string, std::vector<double>> columns;
    while (std::getline(in, line)) {
        std::istringstream row(line);
        for (const std::string& name : names) {
            std::getline(row, cell, ',');
            columns[name].push_back(std::stod(cell));
        }
    }
    return columns;
}

} // namespace heirloom::testing
