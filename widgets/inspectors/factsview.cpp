// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/factsview.h"

#include "widgets/support/metrics.h"

#include <QGridLayout>
#include <QLabel>

namespace eyewall::inspectors {

FactsView::FactsView(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    const support::Metrics metrics = support::Metrics::of(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(metrics.unit * 4);
    m_layout->setVerticalSpacing(metrics.unit + metrics.unit / 2);
    m_layout->setColumnStretch(1, 1);
}

void FactsView::showFacts(const QList<Fact> &facts)
{
    m_facts = facts;
    while (m_rows.size() < facts.size())
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < facts.size();
        m_rows[i].name->setVisible(isUsed);
        m_rows[i].value->setVisible(isUsed);
        if (!isUsed)
            continue;
        m_rows[i].name->setText(facts[i].name);
        m_rows[i].value->setFont(facts[i].isFixed ? support::fixedFont(font()) : font());
        if (m_rows[i].value->text() != facts[i].value)
            m_rows[i].value->setText(facts[i].value);
        m_rows[i].value->setAccessibleName(facts[i].name);
        m_rows[i].value->setAccessibleDescription(facts[i].value);
    }
}

QString FactsView::text() const
{
    QStringList lines;
    for (const Fact &fact : m_facts)
        lines.append(QStringLiteral("%1: %2").arg(fact.name, fact.value));
    return lines.join(QLatin1Char('\n'));
}

void FactsView::addRow()
{
    const Row row{new QLabel(this), new QLabel(this)};
    row.name->setForegroundRole(QPalette::PlaceholderText);
    row.name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    row.value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    row.value->setTextFormat(Qt::PlainText);
    row.value->setWordWrap(true);
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int line = int(m_rows.size());
    m_layout->addWidget(row.name, line, 0);
    m_layout->addWidget(row.value, line, 1);
    m_rows.append(row);
}

} // namespace eyewall::inspectors
