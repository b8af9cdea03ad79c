// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/openrequest.h"

#include "app/host/options.h"

#include <QFile>

#include <optional>
#include <utility>

namespace eyewall::desktop {

namespace {

const QByteArray kOpen = "open ";
const QByteArray kRaise = "raise";

QByteArray encoded(const QByteArray &name)
{
    return name.toPercentEncoding("/");
}

// Nothing unless it is what encoded() makes of an absolute name.
std::optional<QString> decoded(const QByteArray &text)
{
    const QByteArray name = QByteArray::fromPercentEncoding(text);
    const QString path = QFile::decodeName(name);
    if (encoded(name) != text || QFile::encodeName(path) != name)
        return std::nullopt;
    if (!name.startsWith('/') || name.contains('\0'))
        return std::nullopt;
    return path;
}

} // namespace

QByteArray openRequest(const QStringList &paths)
{
    Q_ASSERT(paths.size() <= host::kMostSessions);
    QByteArray request;
    for (const QString &path : paths)
        request += kOpen + encoded(QFile::encodeName(path)) + '\n';
    return request + kRaise + '\n';
}

OpenRequestReader::State OpenRequestReader::feed(const QByteArray &bytes)
{
    qsizetype begin = 0;
    while (m_state == State::NeedsMore && begin < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', begin);
        const qsizetype size = (end < 0 ? bytes.size() : end) - begin;
        if (m_line.size() + size >= kLongestLine)
            return m_state = State::Refused;
        m_line += bytes.mid(begin, size);
        if (end < 0)
            break;
        m_state = takeLine(std::exchange(m_line, {}));
        begin = end + 1;
    }
    return m_state;
}

OpenRequestReader::State OpenRequestReader::takeLine(const QByteArray &line)
{
    if (line == kRaise)
        return State::Done;
    if (!line.startsWith(kOpen) || m_paths.size() == host::kMostSessions)
        return State::Refused;
    const std::optional<QString> path = decoded(line.mid(kOpen.size()));
    if (!path)
        return State::Refused;
    m_paths += *path;
    return State::NeedsMore;
}

} // namespace eyewall::desktop
