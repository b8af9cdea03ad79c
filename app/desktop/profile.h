// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QString>

#include <memory>

class QTemporaryDir;

namespace eyewall::desktop {

/// The folder in which one way to use the app keeps what it remembers: settings, layout, labels.
/// Thread: any (a value).
class Profile final {
public:
    /// Opens a folder, which is made, for its owner alone, when it is not there. It must be the user's own,
    /// and nobody else may write to it.
    [[nodiscard]] static core::Result<Profile> open(const QString &folder);
    /// Of the user: "~/.config/Eyewall". Where that cannot be, a folder that is forgotten at the end, and
    /// problem() says so.
    [[nodiscard]] static Profile usual();

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString filePath(const QString &name) const;
    /// For QSettings in IniFormat.
    [[nodiscard]] QString settingsFile() const { return filePath(QStringLiteral("eyewall.conf")); }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    Profile() = default;

    QString m_folder; ///< absolute
    QString m_problem;
    std::shared_ptr<QTemporaryDir> m_temporary;
};

} // namespace eyewall::desktop
