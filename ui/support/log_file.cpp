// SPDX-License-Identifier: Apache-2.0
#include "ui/support/log_file.h"

#include <algorithm>
#include <atomic>

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QMutexLocker>

namespace heirloom::ui {
namespace {

// Qt's message handler is a plain function and gets no word about whom it works for.
std::atomic<LogFile*> theLog = nullptr;
// The file itself may want to warn, for example of a full disk; that warning must not come back to the file.
thread_local bool isWriting = false;

const char* nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "error";
    case QtFatalMsg: return "fatal";
    }
    return "";
}

} // namespace

LogFile::LogFile(const QString& folder) : m_folder(folder)
{
    Q_ASSERT(theLog == nullptr);
    QDir().mkpath(folder);
    m_file.setFileName(path());
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    theLog = this;
    m_previous = qInstallMessageHandler(&LogFile::handle);
}

LogFile::~LogFile()
{
    if (theLog != this)
        return;
    qInstallMessageHandler(m_previous);
    theLog = nullptr;
    const QMutexLocker lock(&m_mutex); // a message that is on its way is written to its end
    m_file.close();
}

bool LogFile::isOpen() const
{
    return theLog == this;
}

QString LogFile::path() const
{
    return pathOf(0);
}

QStringList LogFile::lastLines(int count) const
{
    const QMutexLocker lock(&m_mutex);
    QByteArrayList lines;
    for (int number = 0; number < kFiles && lines.size() < count; ++number) {
        QFile file(pathOf(number));
        if (!file.open(QIODevice::ReadOnly))
            break;
        QByteArray content = file.readAll();
        if (content.endsWith('\n'))
            content.chop(1);
        if (!content.isEmpty())
            lines = content.split('\n') + lines;
    }
    QStringList text;
    for (const QByteArray& line : lines.mid(std::max<qsizetype>(0, lines.size() - count)))
        text.append(QString::fromUtf8(line));
    return text;
}

void LogFile::handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (LogFile* log = theLog; log != nullptr)
        log->write(type, context, message);
}

void LogFile::write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (!isWriting) {
        isWriting = true;
        const QMutexLocker lock(&m_mutex);
        QString text = message;
        text.replace('\n', "\n    "); // a line begins with its time, whatever is in it
        const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        const bool hasCategory = context.category != nullptr && qstrcmp(context.category, "default") != 0;
        const QString category = hasCategory ? QString::fromLatin1(context.category) + ": " : QString();
        const QByteArray line = QString("%1 %2: %3%4\n").arg(time, nameOf(type), category, text).toUtf8();
        if (m_file.size() + line.size() > kMostBytes && m_file.size() > 0)
            rotate();
        m_file.write(line.left(kMostBytes));
        m_file.flush(); // the last lines before a crash are the ones that matter
        isWriting = false;
    }
    if (m_previous != nullptr)
        m_previous(type, context, message);
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(pathOf(kFiles - 1));
    for (int number = kFiles - 1; number > 0; --number)
        QFile::rename(pathOf(number - 1), pathOf(number));
    m_file.setFileName(path());
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        m_file.close();
}

QString LogFile::pathOf(int number) const
{
    const QString name = number == 0 ? QStringLiteral("heirloom.log") : QStringLiteral("heirloom.%1.log").arg(number);
    return m_folder + '/' + name;
}

} // namespace heirloom::ui
