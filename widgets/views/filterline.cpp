// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/filterline.h"

#include "widgets/models/recordmodel.h"
#include "widgets/support/icons.h"
#include "widgets/support/metrics.h"
#include "widgets/views/filtermistake.h"
#include "widgets/views/filterpopup.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace eyewall::views {

namespace {

constexpr int kPause = 150;         // milliseconds
constexpr int kLeastCharacters = 8; // of width
constexpr int kLeastTyped = 8;      // characters beside the counts

// Editing lines take Ctrl+E, Ctrl+K and others for themselves, as Emacs has them.
bool isOfTheWindow(const QKeyEvent &key)
{
    static constexpr char kOfTheLine[] = {'A', 'C', 'V', 'X', 'Y', 'Z'};
    const bool isLetter = key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z;
    return key.modifiers() == Qt::ControlModifier && isLetter &&
           std::find(std::begin(kOfTheLine), std::end(kOfTheLine), key.key()) == std::end(kOfTheLine);
}

} // namespace

FilterLine::FilterLine(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_counts(new QLabel(m_edit))
    , m_mistake(new FilterMistake(this))
    , m_popup(new FilterPopup(m_edit))
{
    setUpEdit();
    connectSignals();
    showState();
}

void FilterLine::setModel(models::RecordModel *model)
{
    if (model && m_model == model)
        return;
    if (m_model) {
        apply();
        if (!isGood())
            m_texts.insert(m_model, text());
        disconnect(m_model, &models::RecordModel::countsChanged, this, nullptr);
        disconnect(m_model, &models::RecordModel::filterChanged, this, nullptr);
    }
    m_popup->hide();
    m_pause.stop();
    m_model = model;
    setEnabled(model != nullptr);
    m_reader = models::FilterReader(model ? model->filterContext() : capture::FilterContext());
    m_inForce = model ? model->filterText() : QString();
    setText(m_texts.contains(model) ? m_texts.take(model) : m_inForce);
    setCounts(0, 0);
    if (!model)
        return;
    connect(model, &models::RecordModel::countsChanged, this, &FilterLine::showModelCounts);
    connect(model, &models::RecordModel::filterChanged, this, &FilterLine::showModelFilter);
    connect(model, &QObject::destroyed, this, &FilterLine::forget, Qt::UniqueConnection);
    showModelCounts();
}

void FilterLine::setContext(const capture::FilterContext &context)
{
    m_reader = models::FilterReader(context);
    apply();
}

void FilterLine::setCounts(int shown, int total, int undecided)
{
    const bool isFiltered = !m_inForce.isEmpty();
    m_counts->setVisible(isFiltered);
    if (isFiltered) {
        const QLocale locale;
        //: How many rows of a table are shown, of all.
        QString text = tr("%1 of %2").arg(locale.toString(shown), locale.toString(total));
        //: Rows for which a regular expression took too long.
        if (undecided > 0)
            text += QStringLiteral(" · ") + tr("%Ln given up", nullptr, undecided);
        m_counts->setText(text);
    }
    if (undecided != m_undecided) {
        m_undecided = undecided;
        showState();
    }
    placeCounts();
}

void FilterLine::setText(const QString &text)
{
    m_edit->setText(text);
    apply();
}

QString FilterLine::text() const
{
    return m_edit->text();
}

void FilterLine::setHistory(const QStringList &history)
{
    m_history = history.mid(0, kHistory);
}

void FilterLine::startEditing()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterLine::startTerm(const QString &key)
{
    const QString before = text().trimmed();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    if (!before.endsWith(key))
        m_edit->setText(before.isEmpty() ? key : before + QLatin1Char(' ') + key);
    m_edit->setCursorPosition(int(text().size()));
}

bool FilterLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        switch (event->type()) {
        case QEvent::ShortcutOverride:
            if (isOfTheWindow(*static_cast<const QKeyEvent *>(event))) {
                event->ignore(); // before the line accepts it
                return true;
            }
            break;
        case QEvent::KeyPress: {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (handleKey(key->key(), key->modifiers()))
                return true;
            break;
        }
        case QEvent::FocusIn:
            showMistake();
            break;
        case QEvent::FocusOut:
            m_mistake->hide();
            if (!m_popup->isVisible())
                remember();
            break;
        case QEvent::Resize:
            // The line places its buttons only when it has got the event.
            QMetaObject::invokeMethod(this, &FilterLine::placeCounts, Qt::QueuedConnection);
            break;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_edit->setFont(support::fixedFont(font()));
        placeCounts();
    }
}

void FilterLine::hideEvent(QHideEvent *event)
{
    m_mistake->hide();
    m_popup->hide();
    QWidget::hideEvent(event);
}

void FilterLine::setUpEdit()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->setFont(support::fixedFont(font()));
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setPlaceholderText(tr("Filter: words, status:5xx, -path:/assets, duration>500ms"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    QAction *search = m_edit->addAction(support::icon(support::Symbol::Search), QLineEdit::LeadingPosition);
    search->setText(tr("Filters that were used before"));
    connect(search, &QAction::triggered, this, &FilterLine::showHistory);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void FilterLine::connectSignals()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &FilterLine::apply);
    connect(m_edit, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_edit, &QLineEdit::textEdited, this, &FilterLine::noteEdited);
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterLine::submit);
    connect(m_popup, &FilterPopup::chosen, this, &FilterLine::take);
}

void FilterLine::noteEdited()
{
    m_mistake->hide();
    showProposals(false);
}

/// Reads what is written. With a mistake in it the filter in force stays.
void FilterLine::apply()
{
    m_pause.stop();
    m_reading = m_reader.read(text());
    if (m_reading.isGood())
        enforce();
    showState();
    if (!m_popup->isVisible())
        showMistake();
}

void FilterLine::enforce()
{
    const QString wanted = m_reading.filter ? text() : QString();
    if (wanted == m_inForce)
        return;
    m_inForce = wanted;
    if (m_model)
        m_model->setFilter(m_reading.filter);
    showModelCounts();
    Q_EMIT filterChanged(m_reading.filter);
}

void FilterLine::submit()
{
    if (m_popup->hasCurrent())
        return; // it is about to be chosen
    m_popup->hide();
    apply();
    remember();
}

bool FilterLine::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT leaveRequested();
        else
            setText({});
        return true;
    case Qt::Key_Down:
        if (text().isEmpty())
            showHistory();
        else
            showProposals(true);
        return true;
    case Qt::Key_Up:
        if (text().isEmpty() && !m_history.isEmpty())
            setText(m_history.first());
        return true;
    case Qt::Key_Space:
        if (modifiers != Qt::ControlModifier)
            return false;
        showProposals(true);
        return true;
    default:
        return false;
    }
}

/// Without being asked it proposes nothing for a word that has not begun.
void FilterLine::showProposals(bool isAsked)
{
    m_completion = m_reader.complete(text(), m_edit->cursorPosition());
    const QString before = text().left(m_edit->cursorPosition());
    const bool hasBegun = !before.isEmpty() && !before.back().isSpace() && before.back() != QLatin1Char('(');
    m_popup->propose(hasBegun || isAsked ? m_completion.proposals : QList<models::FilterProposal>());
}

void FilterLine::showHistory()
{
    m_completion = {0, text().size()};
    for (const QString &entry : std::as_const(m_history))
        m_completion.proposals.append({entry, {}});
    m_edit->setFocus();
    m_popup->propose(m_completion.proposals);
}

/// A key goes on with its values.
void FilterLine::take(const QString &proposal)
{
    QString changed = text();
    changed.replace(m_completion.begin, m_completion.end - m_completion.begin, proposal);
    m_edit->setText(changed);
    m_edit->setCursorPosition(int(m_completion.begin + proposal.size()));
    const bool isKey = !proposal.isEmpty() && !proposal.back().isLetterOrNumber();
    if (isKey)
        showProposals(false);
    else
        apply();
}

void FilterLine::remember()
{
    if (!m_reading.filter || (!m_history.isEmpty() && m_history.first() == text()))
        return;
    m_history.removeAll(text());
    m_history.prepend(text());
    m_history = m_history.mid(0, kHistory);
    Q_EMIT historyChanged();
}

void FilterLine::showState()
{
    const char *validity = !isGood() ? "error" : m_reading.filter ? "good" : "";
    m_edit->setProperty("validity", QByteArray(validity));
    m_edit->setToolTip(isGood() ? toolTipOfGood() : mistake());
    m_edit->setAccessibleDescription(m_edit->toolTip());
    m_edit->update();
    if (isGood())
        m_mistake->hide();
}

QString FilterLine::toolTipOfGood() const
{
    if (m_undecided > 0)
        return tr(
            "The regular expression takes too long on %Ln rows: it was given up there and counts as not "
            "found. A simpler one finds more.",
            nullptr, m_undecided);
    return tr("Shows only the rows that match. Press Down for proposals.");
}

void FilterLine::showMistake()
{
    if (!isGood() && m_edit->hasFocus())
        m_mistake->tell(text(), m_reading);
}

void FilterLine::showModelCounts()
{
    if (m_model)
        setCounts(m_model->rowCount(), m_model->totalCount(), m_model->undecidedCount());
}

/// Somebody else gave the model a filter.
void FilterLine::showModelFilter()
{
    if (m_model->filterText() == m_inForce)
        return;
    m_inForce = m_model->filterText();
    setText(m_inForce);
    showModelCounts();
}

/// In front of the button that clears.
void FilterLine::placeCounts()
{
    const int gap = support::Metrics::of(this).unit;
    int end = m_edit->width() - gap;
    int begin = 0;
    const auto buttons = m_edit->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (button->isVisible() && button->x() > m_edit->width() / 2)
            end = std::min(end, button->x());
        else if (button->isVisible())
            begin = std::max(begin, button->x() + button->width());
    }
    m_counts->resize(m_counts->sizeHint());
    // What is typed matters more.
    const int character = m_edit->fontMetrics().averageCharWidth();
    m_counts->setVisible(!m_inForce.isEmpty() && end - begin - m_counts->width() >= kLeastTyped * character);
    m_counts->move(end - m_counts->width() - gap, (m_edit->height() - m_counts->height()) / 2);
    m_edit->setTextMargins(0, 0, m_counts->isHidden() ? 0 : m_counts->width() + gap, 0);
    // The counts must not make the line wider: they would push buttons of the tool bar out of it.
    m_edit->setMinimumWidth(character * kLeastCharacters);
}

} // namespace eyewall::views
