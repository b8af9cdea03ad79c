// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QTemporaryDir>

namespace eyewall::capture {

/// A folder for session files, good and bad. A function that fails fails the test. Thread: the test's.
class SessionFolder {
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.path() + u'/' + name; }
    /// Of all that is there.
    [[nodiscard]] QStringList names() const;

    [[nodiscard]] static QByteArray contentOf(const QString &path);
    static void put(const QString &path, const QByteArray &content);
    /// What is written of strangeSession().
    [[nodiscard]] static QByteArray goodContent();
    /// The same, after somebody worked on it.
    static void make(const QString &path, const QByteArray &sql);

private:
    QTemporaryDir m_folder;
};

} // namespace eyewall::capture
