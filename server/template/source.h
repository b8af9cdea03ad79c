// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <optional>

namespace eyewall::templates {

/// Tells one content of a file from the next. Thread: any (a value).
struct Stamp {
    qint64 modified = 0; ///< milliseconds since 1970
    qint64 size = -1;    ///< -1: the file is not there

    bool operator==(const Stamp &) const = default;
};

/// Where the texts of a loader come from: a folder or memory. Thread: any, const after construction.
class Source final {
public:
    explicit Source(const QString &folder);
    explicit Source(const QHash<QString, QByteArray> &texts);

    /// The name as it is meant from inside of `parent`, with neither "." nor ".." in it; absent when it leads
    /// out.
    [[nodiscard]] static std::optional<QString> resolved(const QString &name, const QString &parent = {});

    /// Of a resolved name.
    [[nodiscard]] core::Result<QByteArray> read(const QString &name, qsizetype maxBytes) const;
    [[nodiscard]] Stamp stamp(const QString &name) const;
    [[nodiscard]] QStringList names() const;

private:
    [[nodiscard]] QString pathOf(const QString &name) const;

    QString m_folder; ///< canonical; empty: from memory, or not there
    bool m_isFolder = false;
    QHash<QString, QByteArray> m_texts;
};

} // namespace eyewall::templates
