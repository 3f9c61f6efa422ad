// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "app/evaluate_references.h"
#include "app/evaluate_sharpness.h"
#include "app/evaluate_study.h"
#include "app/evaluate_truncation.h"
#include "engine/recipe/recipe.h"
#include "engine/training/evaluation.h"

#include <string>

// What evaluate measured, for people.
namespace heirloom::cli {

void printText(const training::EvaluationReport& report, Console& console);
void printStudy(const training::StudyReport& study, Console& console);
void printSharpness(const SharpnessReport& report, Console& console);
void printReferences(const ReferenceReport& report, const std::string& bundle, const Choice& choice, bool json,
                     Console& console);
void printTruncation(const training::TruncationReport& report, Console& console);

} // namespace heirloom::cli
