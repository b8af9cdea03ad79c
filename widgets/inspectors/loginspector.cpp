// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/loginspector.h"

#include "widgets/inspectors/chiplabel.h"
#include "widgets/inspectors/codeview.h"
#include "widgets/models/severitywords.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/formatting.h"
#include "widgets/support/icons.h"
#include "widgets/support/metrics.h"
#include "widgets/support/payload.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace eyewall::inspectors {

LogInspector::LogInspector(QWidget *parent)
    : QWidget(parent)
    , m_severity(new ChipLabel(this))
    , m_category(new support::ElidedLabel(this))
    , m_time(new support::ElidedLabel(this))
    , m_copy(new QToolButton(this))
    , m_note(new QLabel(this))
    , m_text(new CodeView(tr("Text of the line"), this))
{
    QFont bold = support::fixedFont(font());
    m_time->setFont(bold);
    m_time->setForegroundRole(QPalette::PlaceholderText);
    bold.setBold(true);
    m_category->setFont(bold);
    m_copy->setIcon(support::icon(support::Symbol::Copy));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy this line with its time, level and category"));
    m_copy->setAccessibleName(tr("Copy this line"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    setUpLayout();
    connect(m_copy, &QToolButton::clicked, this, &LogInspector::copyText);
}

void LogInspector::showLine(const monitor::LogLine &line)
{
    m_severity->setChip(models::severityName(line.severity), models::severityTone(line.severity));
    m_category->setText(QString::fromUtf8(line.category));
    m_time->setText(support::formatDateTime(line.time));
    m_note->setText(line.isCut() ? tr("Only the first %1 of %2 were kept.")
                                       .arg(support::formatBytes(double(line.text.size())),
                                            support::formatBytes(double(line.wholeSize)))
                                 : QString());
    m_note->setVisible(line.isCut());
    m_text->showCode(support::payloadAsText(line.text).text, CodeKind::Plain);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
}

QString LogInspector::heading() const
{
    return QStringLiteral("%1  %2").arg(m_time->text(), m_category->text());
}

QString LogInspector::shownText() const
{
    return m_text->toPlainText();
}

QString LogInspector::note() const
{
    return m_note->text();
}

void LogInspector::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *header = new QHBoxLayout;
    header->setSpacing(metrics.unit * 2);
    header->addWidget(m_severity);
    header->addWidget(m_category, 1);
    header->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.cardPadding, metrics.cardGap, metrics.cardPadding, metrics.cardGap);
    layout->setSpacing(metrics.unit * 2);
    layout->addLayout(header);
    layout->addWidget(m_time);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
}

void LogInspector::copyText()
{
    QApplication::clipboard()->setText(
        QStringLiteral("%1  %2  %3").arg(heading(), m_severity->text(), shownText()));
}

} // namespace eyewall::inspectors
