// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/logpage.h"

#include "server/monitor/clock.h"
#include "widgets/inspectors/choicebar.h"
#include "widgets/inspectors/loginspector.h"
#include "widgets/pages/listdetail.h"
#include "widgets/support/emptystate.h"
#include "widgets/support/metrics.h"
#include "widgets/views/recordview.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace eyewall::pages {

using monitor::LogSeverity;

LogPage::LogPage(monitor::LogBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_view(new views::RecordView(this))
    , m_model(new models::LogModel(models::Limits(), m_view))
    , m_inspector(new inspectors::LogInspector(this))
    , m_empty(new support::EmptyState({}, this))
    , m_levels(new inspectors::ChoiceBar(tr("Least grave lines that are shown"), this))
    , m_note(new QLabel(this))
    , m_clear(new QPushButton(tr("Clear the log"), this))
{
    setUpWidgets();
    m_listDetail = new ListDetail(m_view, m_inspector, m_empty, this);
    setUpLayout();
    connect(&m_book, &monitor::LogBook::linesAdded, this, &LogPage::read);
    connect(m_levels, &inspectors::ChoiceBar::chosen, this,
            [this](int level) { setLevel(static_cast<LogSeverity>(level)); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        if (m_model->lines() == 0)
            return; // or what an Undo can bring back would be lost for nothing
        clear();
        Q_EMIT cleared();
    });
    connect(m_empty, &support::EmptyState::actionTriggered, this, &LogPage::endEmptiness);
    connect(m_view, &views::RecordView::selectedRowChanged, this, &LogPage::showSelected);
    read();
}

void LogPage::clear()
{
    m_model->clear();
    explainEmptiness();
    Q_EMIT linesChanged();
}

void LogPage::undoClear()
{
    m_model->undoClear();
    explainEmptiness();
    Q_EMIT linesChanged();
}

void LogPage::forgetCleared()
{
    m_model->forgetCleared();
}

/// Whoever asks for a line wants to see it, whatever is held still or too mild.
void LogPage::writeMark()
{
    const QByteArray text = tr("Mark").toUtf8();
    m_book.append({monitor::now(), LogSeverity::Info, "eyewall.mark", text, text.size()});
    if (level() > LogSeverity::Info)
        setLevel(LogSeverity::Info);
    takeLines();
}

void LogPage::setPaused(bool paused)
{
    m_isPaused = paused;
    if (!paused)
        read();
}

void LogPage::setLevel(LogSeverity level)
{
    const QModelIndex selected = m_view->selectedRow();
    const std::optional<models::RecordModel::Key> key =
        selected.isValid() ? std::optional(m_model->keyAt(selected.row())) : std::nullopt;
    m_levels->choose(int(level));
    m_model->setLevel(level);
    explainEmptiness();
    if (const auto row = key ? m_model->rowOf(*key) : std::nullopt) {
        m_view->selectRow(*row);
        m_view->scrollTo(m_view->selectedRow());
    } else {
        m_listDetail->setDetailShown(false);
    }
}

LogSeverity LogPage::level() const
{
    return static_cast<LogSeverity>(m_levels->currentId());
}

QString LogPage::note() const
{
    return m_note->text();
}

void LogPage::setUpWidgets()
{
    m_view->setObjectName(QStringLiteral("log"));
    m_view->setAccessibleName(tr("Log"));
    m_view->setModel(m_model);
    m_levels->addChoice(int(LogSeverity::Debug), tr("All"));
    m_levels->addChoice(int(LogSeverity::Info), tr("Info"), tr("Info, warnings and errors"));
    m_levels->addChoice(int(LogSeverity::Warning), tr("Warnings"), tr("Warnings and errors"));
    m_levels->addChoice(int(LogSeverity::Error), tr("Errors"), tr("Errors only"));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_clear->setObjectName(QStringLiteral("clearLog"));
    m_clear->setToolTip(tr("Take away all lines, also those that are not shown"));
}

void LogPage::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *header = new QHBoxLayout;
    header->setSpacing(metrics.unit * 2);
    header->addWidget(m_levels);
    header->addWidget(m_note, 1);
    header->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.pageMargin, metrics.pageMargin, metrics.pageMargin,
                               metrics.pageMargin);
    layout->setSpacing(metrics.cardGap);
    layout->addLayout(header);
    layout->addWidget(m_listDetail, 1);
}

void LogPage::read()
{
    if (!m_isPaused)
        takeLines();
}

void LogPage::takeLines()
{
    m_model->append(m_book.take());
    if (const quint64 lost = m_book.lost(); lost > 0)
        m_note->setText(tr("%n line(s) were lost because too many came at once.", nullptr, int(lost)));
    explainEmptiness();
    Q_EMIT linesChanged();
}

void LogPage::showSelected()
{
    const QModelIndex selected = m_view->selectedRow();
    if (!selected.isValid())
        return;
    m_inspector->showLine(m_model->at(selected.row()));
    m_listDetail->setDetailShown(true);
}

/// Shown while no line is grave enough; what a filter hides is told by the list.
void LogPage::explainEmptiness()
{
    const bool hasLines = m_model->lines() > 0;
    m_clear->setEnabled(hasLines);
    m_empty->setSentence(hasLines
                             ? tr("No line of the log is as grave as that.")
                             : tr("What the server has to say appears here: warnings, errors and notes."));
    m_empty->setActionText(hasLines ? tr("Show all levels") : tr("Write a mark"));
}

void LogPage::endEmptiness()
{
    if (m_model->lines() > 0)
        setLevel(LogSeverity::Debug);
    else
        writeMark();
}

} // namespace eyewall::pages
