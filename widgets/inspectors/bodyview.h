// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/support/payload.h"

#include <QByteArray>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace eyewall::support {
class ElidedLabel;
}

namespace eyewall::inspectors {

class ChoiceBar;
class CodeView;

/// Captured bytes, and what is known of those that were not captured.
struct Body {
    QByteArray bytes;
    QByteArray contentType;   ///< empty when it is not known
    quint64 size = 0;         ///< of the whole body
    bool isTruncated = false; ///< `bytes` is a prefix
    bool isDropped = false;   ///< the recording had no room for the bytes
};

/// A body or payload as text, indented JSON or hex, with its size and kind; says plainly when it is not all
/// of it. Thread: GUI.
class BodyView final : public QWidget {
    Q_OBJECT

public:
    /// `title` is what it shows: "Body", "Payload".
    explicit BodyView(const QString &title, QWidget *parent = nullptr);

    void showBody(const Body &body);

    QString shownText() const;
    /// What is missing of the body, in words; empty when nothing is.
    QString note() const;
    QString heading() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpLayout();
    void showAs(int form);
    void copyText();
    QString missingNote() const;
    QString kindName() const;

    QString m_title;
    Body m_body;
    support::PayloadKind m_kind = support::PayloadKind::Empty;
    QBoxLayout *m_line = nullptr; ///< heading and choices: in two lines where it is narrow
    support::ElidedLabel *m_heading;
    ChoiceBar *m_forms;
    QToolButton *m_copy;
    QLabel *m_note;
    CodeView *m_code;
};

} // namespace eyewall::inspectors
