// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <variant>
#include <vector>

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

#include "engine/methods/common_params.h"
#include "ui/project/photo_paths.h"
#include "ui/project/project.h"

// Values for the tests of the project, and a text of them that is equal exactly where they are.
namespace heirloom::ui {

inline QString number(double value)
{
    return QString::number(value, 'g', 17);
}

inline QString describe(const Face& face)
{
    QStringList parts{QString::number(face.id)};
    for (const double value : {face.box.x, face.box.y, face.box.width, face.box.height, face.toCrop.a, face.toCrop.b,
                               face.toCrop.tx, face.toCrop.ty, face.confidence, face.blur, face.roll,
                               face.alignmentError, face.alignmentQuality, static_cast<double>(face.view)})
        parts.append(number(value));
    for (const Point& point : face.points)
        parts.append(number(point.x) + '/' + number(point.y));
    for (const Point& point : face.landmarks)
        parts.append(number(point.x) + '/' + number(point.y));
    return parts.join(' ');
}

inline QString describe(const Value& value)
{
    if (const bool* flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return QString::number(*whole);
    if (const double* single = std::get_if<double>(&value))
        return "number " + number(*single);
    if (const auto* word = std::get_if<std::string>(&value))
        return "word " + QString::fromStdString(*word);
    QStringList numbers;
    for (const double each : std::get<std::vector<double>>(value))
        numbers.append(number(each));
    return "list " + numbers.join('/');
}

inline QString describe(const std::map<std::string, std::string>& unknown)
{
    QStringList parts;
    for (const auto& [key, json] : unknown)
        parts.append(QString::fromStdString(key) + '?' + QString::fromStdString(json));
    return parts.join(' ');
}

inline QString describe(const Choice& choice)
{
    QStringList parts{QString::fromStdString(choice.id), QString::number(choice.version), choice.on ? "on" : "off"};
    for (const auto& [id, value] : choice.params.values())
        parts.append(QString::fromStdString(id) + '=' + describe(value));
    parts.append(describe(choice.params.unknown));
    return parts.join(' ');
}

inline QString describe(const FaceTreatment& treatment)
{
    return QStringList{describe(treatment.method), QString::number(treatment.seed), number(treatment.strength),
                       number(treatment.grain)}
        .join(' ');
}

inline QString describe(const FaceRecipe& face)
{
    QStringList parts{describe(face.face),      face.included ? "in" : "out", face.manual ? "manual" : "found",
                      describe(face.treatment), describe(face.unknown),       QString::fromStdString(face.name)};
    for (const ReferencePicture& reference : face.references)
        parts.append(textOf(reference.path) + ": " + describe(reference.face));
    return parts.join(", ");
}

inline QString describe(const Recipe& recipe)
{
    QStringList lines{describe(recipe.defaultFace), describe(recipe.unknown)};
    for (const Choice& stage : recipe.stages)
        lines.append(describe(stage));
    for (const FaceRecipe& face : recipe.faces)
        lines.append(describe(face));
    for (const ProtectStroke& stroke : recipe.strokes) {
        QStringList points{stroke.protects ? "protects" : "wipes", number(stroke.radius)};
        for (const Point& point : stroke.points)
            points.append(number(point.x) + '/' + number(point.y));
        lines.append(points.join(' '));
    }
    for (const Box& box : recipe.dismissed)
        lines.append(QStringList{number(box.x), number(box.y), number(box.width), number(box.height)}.join('/'));
    return lines.join('\n');
}

inline QString describe(const PhotoEdit& edit)
{
    return QStringList{edit.path, QString::fromLatin1(edit.sha256.toHex()), edit.searched ? "searched" : "new",
                       describe(edit.recipe)}
        .join('\n');
}

/// With the photos' ids unless they are of no interest.
inline QString describe(const std::vector<ProjectPhoto>& photos, bool withIds = true)
{
    QStringList texts;
    for (const ProjectPhoto& photo : photos)
        texts.append((withIds ? QString::number(photo.id) + ' ' : QString()) + describe(photo.edit));
    return texts.join("\n\n");
}

using Random = std::mt19937_64;

inline double drawn(Random& random, double least, double most)
{
    return std::uniform_real_distribution<double>(least, most)(random);
}

inline int drawnWhole(Random& random, int least, int most)
{
    return std::uniform_int_distribution<int>(least, most)(random);
}

/// Numbers with all their digits.
inline Face someFace(Random& random)
{
    Face face;
    face.box = {drawn(random, -20, 4000), drawn(random, -20, 4000), drawn(random, 20, 900), drawn(random, 20, 900)};
    for (Point& point : face.landmarks)
        point = {drawn(random, 0, 5000), drawn(random, 0, 5000)};
    for (Point& point : face.points)
        point = {drawn(random, 0, 5000), drawn(random, 0, 5000)};
    face.toCrop = {drawn(random, 0.1, 3), drawn(random, -1, 1), drawn(random, -900, 900), drawn(random, -900, 900)};
    face.confidence = drawn(random, 0, 1);
    face.blur = drawn(random, 0, 1);
    face.roll = drawn(random, -180, 180);
    face.alignmentError = drawn(random, 0, 9);
    face.alignmentQuality = drawn(random, 0, 1);
    face.view = HeadView(drawnWhole(random, 0, 3));
    return face;
}

inline FaceTreatment someTreatment(Random& random)
{
    FaceTreatment treatment;
    Choice& method = treatment.method;
    method.id = std::array{"recover", "latent", "staged"}[static_cast<std::size_t>(drawnWhole(random, 0, 2))];
    if (method.id != "recover") {
        method.params.set("steps", std::int64_t{drawnWhole(random, 0, kRunSteps)});
        method.params.set("identity", drawn(random, 0, 1));
    }
    if (drawnWhole(random, 0, 1) == 1)
        method.params.set("sharpness", drawn(random, 0, 1));
    for (const char* start : {"shape_start", "detail_start", "texture_start"}) {
        if (method.id == "staged" && drawnWhole(random, 0, 1) == 1)
            method.params.set(start, drawn(random, 0.01, 1));
    }
    treatment.seed = random() >> 1; // as much as Qt's JSON keeps whole
    treatment.strength = drawn(random, 0, 1);
    treatment.grain = drawn(random, 0, 1);
    return treatment;
}

inline ProtectStroke someStroke(Random& random)
{
    ProtectStroke stroke;
    const int count = drawnWhole(random, 1, 6);
    for (int i = 0; i < count; ++i)
        stroke.points.push_back({drawn(random, 0, 5000), drawn(random, 0, 5000)});
    stroke.radius = drawn(random, 0.5, 80);
    stroke.protects = drawnWhole(random, 0, 3) > 0;
    return stroke;
}

/// Photos with found faces in a project.
inline void fill(Project& project, Random& random, const QString& folder, int photos = 3, int faces = 3)
{
    QStringList paths;
    for (int i = 1; i <= photos; ++i)
        paths.append(QStringLiteral("%1/scan %2 é.png").arg(folder).arg(i));
    for (const PhotoId id : project.addPhotos(paths)) {
        std::vector<Face> found(static_cast<std::size_t>(faces));
        for (Face& face : found)
            face = someFace(random);
        project.facesFound(id, found);
    }
}

inline bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace heirloom::ui
