// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace eyewall::support {

class ElidedLabel;

/// A card: surface, hairline, round corners, and above the body a dim title and a note at the other end;
/// without both there is no such line. Its accessible name is the title. Thread: GUI.
class CardFrame final : public QFrame {
    Q_OBJECT
public:
    explicit CardFrame(QWidget *parent = nullptr);
    explicit CardFrame(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    /// Puts the body where `widget` or layouts go; it has no margins of its own.
    QVBoxLayout *body() const;
    /// Lets the body reach the hairline, for tables; the title line keeps its padding.
    void setBodyFlush(bool flush);

    QString title() const;
    QString note() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateMargins();
    void updateHeader();

    QVBoxLayout *m_layout;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
    ElidedLabel *m_title;
    ElidedLabel *m_note;
    bool m_isFlush = false;
};

} // namespace eyewall::support
