// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/contentversions.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace eyewall::web {
namespace {

constexpr qsizetype kDigits = 32;
constexpr qsizetype kMostKnown = 10'000;
constexpr qsizetype kPiece = 256 * 1024;

// Absent when the file is not as long as it was.
std::optional<QByteArray> hashOf(const FileFacts &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(kPiece, Qt::Uninitialized);
    qint64 done = 0;
    while (done < file.size) {
        const ssize_t count = ::pread(file.descriptor.get(), piece.data(), std::size_t(piece.size()), done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return std::nullopt;
        hash.addData(QByteArrayView(piece).first(count));
        done += count;
    }
    return hash.result().toHex().first(kDigits);
}

} // namespace

std::optional<QByteArray> ContentVersions::known(const FileFacts &file) const
{
    const std::lock_guard guard(m_mutex);
    const auto found = m_versions.constFind(file.state);
    return found == m_versions.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QByteArray> ContentVersions::compute(const FileFacts &file)
{
    // Again here: others may have asked for the same file meanwhile.
    if (auto version = known(file))
        return version;
    if (file.kind != FileFacts::Kind::Regular || file.size > kLargest)
        return std::nullopt;
    const std::optional<QByteArray> version = hashOf(file);
    if (!version || examine(file.descriptor.duplicate()).state != file.state)
        return std::nullopt;
    if (file.isSettled)
        remember(file.state, *version);
    return version;
}

bool ContentVersions::isVersion(QByteArrayView text)
{
    return text.size() == kDigits && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

void ContentVersions::remember(const QByteArray &state, const QByteArray &version)
{
    const std::lock_guard guard(m_mutex);
    if (m_versions.size() >= kMostKnown)
        m_versions.clear();
    m_versions.insert(state, version);
}

} // namespace eyewall::web
