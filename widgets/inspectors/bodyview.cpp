// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/bodyview.h"

#include "widgets/inspectors/choicebar.h"
#include "widgets/inspectors/codeview.h"
#include "widgets/support/colors.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/formatting.h"
#include "widgets/support/icons.h"
#include "widgets/support/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace eyewall::inspectors {

using support::PayloadKind;

namespace {

constexpr int kNarrowCharacters = 42;

} // namespace

BodyView::BodyView(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_heading(new support::ElidedLabel(this))
    , m_forms(new ChoiceBar(tr("Show as"), this))
    , m_copy(new QToolButton(this))
    , m_note(new QLabel(this))
    , m_code(new CodeView(title, this))
{
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_forms->addChoice(int(PayloadKind::Text), tr("Text"));
    m_forms->addChoice(int(PayloadKind::Json), tr("JSON"), tr("Indented"));
    m_forms->addChoice(int(PayloadKind::Binary), tr("Hex"));
    m_copy->setIcon(support::icon(support::Symbol::Copy));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy the shown text"));
    m_copy->setAccessibleName(tr("Copy the shown text"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    setUpLayout();
    connect(m_forms, &ChoiceBar::chosen, this, &BodyView::showAs);
    connect(m_copy, &QToolButton::clicked, this, &BodyView::copyText);
    showBody({});
}

void BodyView::showBody(const Body &body)
{
    m_body = body;
    m_kind = support::detectKind(body.bytes, body.contentType);
    // A prefix of JSON is no JSON, but is read like it.
    const bool hasBytes = !body.bytes.isEmpty();
    m_forms->setVisible(hasBytes);
    m_copy->setVisible(hasBytes);
    m_code->setVisible(hasBytes);
    m_forms->choose(int(hasBytes ? m_kind : PayloadKind::Text));
    showAs(m_forms->currentId());
}

void BodyView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < kNarrowCharacters * fontMetrics().averageCharWidth();
    m_line->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString BodyView::shownText() const
{
    return m_code->toPlainText();
}

QString BodyView::note() const
{
    return m_note->text();
}

QString BodyView::heading() const
{
    return m_heading->text();
}

void BodyView::setUpLayout()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(support::Metrics::of(this).unit);
    choices->addWidget(m_forms);
    choices->addStretch();
    choices->addWidget(m_copy);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->setSpacing(support::Metrics::of(this).unit);
    m_line->addWidget(m_heading, 1);
    m_line->addLayout(choices);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(support::Metrics::of(this).unit);
    layout->addLayout(m_line);
    layout->addWidget(m_note);
    layout->addWidget(m_code, 1);
    layout->addStretch(0);
}

void BodyView::showAs(int form)
{
    const auto kind = static_cast<PayloadKind>(form);
    const support::PayloadText payload = support::payloadAs(kind, m_body.bytes);
    const bool isJson =
        kind == PayloadKind::Json || (kind == PayloadKind::Text && m_kind == PayloadKind::Json);
    m_code->showCode(payload.text, isJson ? CodeKind::Json : CodeKind::Plain);
    QStringList heading{m_title, support::formatExactBytes(qint64(m_body.size))};
    if (!m_body.bytes.isEmpty())
        heading.append(kindName());
    m_heading->setText(heading.join(QStringLiteral(" · ")));
    QStringList notes{missingNote()};
    if (payload.isCut())
        notes.append(payload.cutNote());
    notes.removeAll(QString());
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
}

void BodyView::copyText()
{
    QApplication::clipboard()->setText(shownText());
}

QString BodyView::missingNote() const
{
    const QString size = support::formatBytes(double(m_body.size));
    if (m_body.isDropped)
        return tr("The recording had no room for these %1; they were delivered all the same.").arg(size);
    if (m_body.bytes.isEmpty())
        return m_body.size == 0 ? tr("Empty.") : tr("These %1 were not recorded.").arg(size);
    if (m_body.isTruncated)
        return tr("Only the first %1 of %2 were recorded.")
            .arg(support::formatBytes(double(m_body.bytes.size())), size);
    return {};
}

QString BodyView::kindName() const
{
    switch (m_kind) {
    case PayloadKind::Json:
        return tr("JSON");
    case PayloadKind::Text:
        return tr("text");
    case PayloadKind::Binary:
        return tr("binary");
    case PayloadKind::Empty:
        break;
    }
    return {};
}

} // namespace eyewall::inspectors
