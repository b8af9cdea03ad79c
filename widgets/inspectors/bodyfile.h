// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

class QWidget;

namespace eyewall::inspectors {

/// A body on its way to a file.
struct BodyFile {
    QByteArray bytes;
    QString name;      ///< proposed, as of bodyFileName() or safeFileName()
    quint64 size = 0;  ///< of the whole, when `bytes` is only its beginning; else 0
    QString note = {}; ///< a sentence when `bytes` are not all of it for another reason
};

/// What a person is told, and whether it went wrong.
struct SaveOutcome {
    QString sentence;
    bool isFailure = false;
};

/// A name without folders, controls and what file systems do not take; never hidden, never empty.
QString safeFileName(const QString &name);
/// The last part of the path, with a suffix that goes with the type if it has none: "981.json". Thread: any.
QString bodyFileName(QByteArrayView target, QByteArrayView contentType);
/// Writes the file as a whole or not at all. Thread: any.
SaveOutcome writeBody(const QString &path, const BodyFile &file);
/// Asks for a place and writes it there; `done` is not called when the person changes their mind, or `parent`
/// goes. Thread: GUI.
void askAndSave(QWidget *parent, const BodyFile &file, const std::function<void(const SaveOutcome &)> &done);

} // namespace eyewall::inspectors
