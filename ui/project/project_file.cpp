// SPDX-License-Identifier: Apache-2.0
#include "ui/project/project_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace heirloom::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(heirloom::ui::ProjectFile)
};

Error failure(ErrorCode code, const QString& sentence, const QString& detail = {})
{
    return Error{code, sentence.toStdString(), detail.toStdString()};
}

} // namespace

QString projectSuffix()
{
    return QStringLiteral("heirloom");
}

Result<ProjectContents> readProject(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, Text::tr("The project file is not there."));
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, Text::tr("The project file cannot be opened."), file.errorString());
    if (file.size() > kMostProjectBytes)
        return failure(ErrorCode::TooLarge, Text::tr("The project file is too large to be one of Heirloom."));
    const QByteArray json = file.read(kMostProjectBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Unreadable, Text::tr("The project file cannot be read."), file.errorString());
    return projectFromJson(json, QFileInfo(path).absolutePath());
}

Status saveProject(const ProjectContents& contents, const QString& path, const QString& folder)
{
    const QByteArray json = projectToJson(contents, folder);
    if (const Status back = checkProjectJson(json); !back) {
        const ErrorCode code = back.error().code == ErrorCode::TooLarge ? ErrorCode::TooLarge
                                                                        : ErrorCode::InvalidArgument;
        return failure(code, Text::tr("The project cannot be saved, because it could not be opened again."),
                       QString::fromStdString(back.error().message));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failure(ErrorCode::WriteFailed,
                       Text::tr("The project could not be saved; what was saved before is unchanged."),
                       file.errorString());
    return success();
}

Status saveProject(const ProjectContents& contents, const QString& path)
{
    return saveProject(contents, path, QFileInfo(path).absolutePath());
}

Result<QByteArray> hashOfFile(const QString& path, const CancelToken& cancel)
{
    constexpr qint64 kBlock = qint64(1) << 20;
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, Text::tr("The photo is not where it was."));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, Text::tr("The photo cannot be opened."), file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (cancel.cancelled())
            return failure(ErrorCode::Cancelled, Text::tr("Stopped."));
        const QByteArray block = file.read(kBlock);
        if (block.isEmpty())
            return failure(ErrorCode::Unreadable, Text::tr("The photo cannot be read to its end."), file.errorString());
        hash.addData(block);
    }
    return hash.result();
}

} // namespace heirloom::ui
