// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/likeness.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <utility>

namespace heirloom {
namespace {

/// The numbers of a scale in a manifest's settings.
constexpr std::array<std::pair<const char*, double LikenessScale::*>, 6> kSettings{{
    {"likeness_same", &LikenessScale::same},
    {"likeness_probably", &LikenessScale::probably},
    {"likeness_other", &LikenessScale::other},
    {"likeness_same_damage", &LikenessScale::sameDamage},
    {"likeness_probably_damage", &LikenessScale::probablyDamage},
    {"likeness_other_damage", &LikenessScale::otherDamage},
}};

/// The photo's own face says more of whether a reference is the person than another reference does.
constexpr int kVotesOfThePhoto = 2;

/// 1: two pictures show the same person; -1: they do not; 0: it cannot be told. Damage takes likeness away, but gives none: two
/// pictures that look alike are of one person however damaged they are.
int agreement(const LikenessScale& scale, const Witness& a, const Witness& b)
{
    if (!a.face || !b.face)
        return 0;
    const double alike = cosine(a.person, b.person), damage = std::max(a.damage, b.damage);
    if (alike >= scale.probably)
        return 1;
    return scale.verdict(alike, damage) == LikenessVerdict::SomebodyElse ? -1 : 0;
}

} // namespace

std::string nameOf(LikenessVerdict verdict)
{
    switch (verdict) {
    case LikenessVerdict::NotMeasured: break;
    case LikenessVerdict::CannotTell: return "cannot_tell";
    case LikenessVerdict::NoFace: return "no_face";
    case LikenessVerdict::SamePerson: return "same_person";
    case LikenessVerdict::Probably: return "probably";
    case LikenessVerdict::SomebodyElse: return "somebody_else";
    }
    return "not_measured";
}

double cosine(const std::vector<float>& a, const std::vector<float>& b)
{
    assert(a.size() == b.size());
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

std::optional<LikenessScale> LikenessScale::of(const std::map<std::string, double>& settings)
{
    LikenessScale scale;
    for (const auto& [key, number] : kSettings) {
        const auto found = settings.find(key);
        if (found == settings.end() || !std::isfinite(found->second))
            return std::nullopt;
        scale.*number = found->second;
    }
    const bool rising = scale.other <= scale.probably && scale.probably <= scale.same;
    return rising ? std::optional(scale) : std::nullopt;
}

std::map<std::string, double> LikenessScale::settings() const
{
    std::map<std::string, double> settings;
    for (const auto& [key, number] : kSettings)
        settings[key] = this->*number;
    return settings;
}

LikenessVerdict LikenessScale::verdict(double cosine, double damage) const
{
    if (cosine >= same && damage <= sameDamage)
        return LikenessVerdict::SamePerson;
    if (cosine >= probably && damage <= probablyDamage)
        return LikenessVerdict::Probably;
    if (cosine < other && damage <= otherDamage)
        return LikenessVerdict::SomebodyElse;
    return LikenessVerdict::CannotTell;
}

std::vector<int> doubtfulReferences(const LikenessScale& scale, const std::vector<Witness>& pictures)
{
    std::vector<int> doubtful;
    for (std::size_t i = 1; i < pictures.size(); ++i) {
        int votes = 0;
        for (std::size_t k = 0; k < pictures.size(); ++k)
            votes += k == i ? 0 : (k == 0 ? kVotesOfThePhoto : 1) * agreement(scale, pictures[i], pictures[k]);
        if (votes < 0)
            doubtful.push_back(static_cast<int>(i) - 1);
    }
    return doubtful;
}

Likeness likenessOf(const std::optional<LikenessScale>& scale, const std::vector<Witness>& pictures,
                    const std::vector<float>& result)
{
    const Witness& photo = pictures.at(0);
    Likeness likeness;
    likeness.photo = cosine(photo.person, result);
    if (scale)
        likeness.doubtful = doubtfulReferences(*scale, pictures);
    double sum = 0;
    int counted = 0, vouched = 0; // references; those of them that look like the photo's face, and the result like them
    for (std::size_t i = 1; i < pictures.size(); ++i) {
        if (std::find(likeness.doubtful.begin(), likeness.doubtful.end(), static_cast<int>(i) - 1)
            != likeness.doubtful.end())
            continue;
        const double alike = cosine(pictures[i].person, result);
        sum += alike;
        ++counted;
        vouched += scale && agreement(*scale, photo, pictures[i]) > 0 && alike >= scale->probably;
    }
    if (counted > 0)
        likeness.references = sum / counted;
    if (!scale)
        return likeness;
    likeness.verdict = photo.face ? scale->verdict(likeness.photo, photo.damage) : LikenessVerdict::NoFace;
    if (likeness.verdict == LikenessVerdict::CannotTell && vouched > 0)
        likeness.verdict = LikenessVerdict::Probably;
    return likeness;
}

} // namespace heirloom
