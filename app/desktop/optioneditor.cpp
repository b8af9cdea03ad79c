// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/optioneditor.h"

#include "app/desktop/savedvalues.h"
#include "app/host/bytesize.h"
#include "widgets/support/colors.h"
#include "widgets/support/direction.h"
#include "widgets/support/formatting.h"
#include "widgets/support/icons.h"
#include "widgets/support/metrics.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace eyewall::desktop {

namespace {

bool isList(const QString &option)
{
    const host::Option *known = host::findOption(option);
    Q_ASSERT(known);
    return known->kind == host::Option::Kind::List;
}

bool isPlainNumber(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

OptionEditor::OptionEditor(const char *option, Look look, QWidget *parent)
    : QWidget(parent)
    , m_option(QString::fromLatin1(option))
    , m_look(std::move(look))
    , m_isList(isList(m_option) && !m_look.isOne)
    , m_lines(new QVBoxLayout)
    , m_note(new QLabel(this))
{
    setObjectName(m_option);
    const support::Metrics metrics = support::Metrics::of(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.unit);
    m_lines->setSpacing(metrics.unit);
    layout->addLayout(m_lines);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setFont(support::smallFont(font()));
    layout->addWidget(m_note);
    if (m_isList) {
        m_add = new QToolButton(this);
        m_add->setText(tr("Add"));
        m_add->setAccessibleName(tr("Add to: %1").arg(m_look.label));
        layout->addWidget(m_add, 0, Qt::AlignLeading);
        connect(m_add, &QToolButton::clicked, this, [this] {
            addRow({});
            m_rows.last().line->setFocus();
            Q_EMIT edited();
        });
    }
    addRow({});
    showNote();
}

OptionEditor::~OptionEditor() = default;

void OptionEditor::setValues(const QList<host::OptionValue> &saved, const QList<host::OptionValue> &given)
{
    m_isGiven = !given.isEmpty();
    m_origin = m_isGiven ? given.first().origin : QString();
    const QList<host::OptionValue> &shown = m_isGiven ? given : saved;
    const QList<host::OptionValue> before = values();
    const auto isSame = [](const auto &left, const auto &right) { return left.text == right.text; };
    // Else the rows stay, and the focus in one of them.
    if (!std::equal(shown.begin(), shown.end(), before.begin(), before.end(), isSame)) {
        while (!m_rows.isEmpty())
            removeRow(m_rows.last().widget);
        for (const host::OptionValue &value : shown)
            addRow(value.text);
    }
    if (m_rows.isEmpty())
        addRow({});
    for (const Row &row : m_rows)
        row.widget->setEnabled(!m_isGiven);
    if (m_add)
        m_add->setEnabled(!m_isGiven);
    showNote();
}

QList<host::OptionValue> OptionEditor::values() const
{
    QList<host::OptionValue> values;
    for (const Row &row : m_rows) {
        if (const QString text = row.line->text().trimmed(); !text.isEmpty())
            values.append(savedValue(text));
    }
    return values;
}

QLineEdit *OptionEditor::line(int row) const
{
    return m_rows.at(row).line;
}

void OptionEditor::addRow(const QString &text)
{
    auto *row = new QWidget(this);
    auto *line = new QLineEdit(text, row);
    line->setFont(support::fixedFont(font()));
    line->setLayoutDirection(Qt::LeftToRight); // addresses, paths and numbers
    line->setPlaceholderText(m_look.placeholder);
    line->setAccessibleName(m_look.label);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(line, 1);
    if (m_look.unit == Unit::Seconds)
        layout->addWidget(new QLabel(tr("seconds"), row));
    addButtons(*layout, row, line);
    m_lines->addWidget(row);
    m_rows.append({row, line});
    connect(line, &QLineEdit::textChanged, this, [this] {
        showNote();
        Q_EMIT edited();
    });
}

void OptionEditor::addButtons(QHBoxLayout &layout, QWidget *row, QLineEdit *line)
{
    if (m_look.choice != Choice::None) {
        auto *choose = new QToolButton(row);
        choose->setText(tr("Choose…"));
        choose->setAccessibleName(tr("Choose: %1").arg(m_look.label));
        layout.addWidget(choose);
        connect(choose, &QToolButton::clicked, this, [this, line] { choosePath(line); });
    }
    if (m_isList) {
        auto *remove = new QToolButton(row);
        remove->setIcon(support::icon(support::Symbol::Close));
        remove->setToolTip(tr("Take this one away"));
        remove->setAccessibleName(tr("Take away from: %1").arg(m_look.label));
        layout.addWidget(remove);
        connect(remove, &QToolButton::clicked, this, [this, row] {
            removeRow(row);
            Q_EMIT edited();
        });
    }
}

void OptionEditor::removeRow(QWidget *row)
{
    m_rows.removeIf([row](const Row &known) { return known.widget == row; });
    row->hide();
    row->deleteLater(); // it may be its button that was pressed
}

// Of "/path=folder" it is the folder.
void OptionEditor::choosePath(QLineEdit *line)
{
    const QString text = line->text();
    const qsizetype begin = m_option == QLatin1String("mount") ? text.indexOf(QLatin1Char('=')) + 1 : 0;
    auto *dialog = new QFileDialog(this, m_look.label, text.mid(begin));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool isFolder = m_look.choice == Choice::Folder;
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, isFolder);
    const QString head =
        m_option == QLatin1String("mount") && begin == 0 ? QStringLiteral("/files=") : text.left(begin);
    connect(dialog, &QFileDialog::fileSelected, line,
            [line, head](const QString &path) { line->setText(head + QDir::toNativeSeparators(path)); });
    dialog->open();
}

void OptionEditor::setProblem(const QString &sentence)
{
    m_problem = sentence;
    showNote();
}

void OptionEditor::setWarning(const QString &sentence)
{
    m_warning = sentence;
    showNote();
}

void OptionEditor::showNote()
{
    const support::Colors &colors = support::colorsFor(palette());
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, !m_problem.isEmpty()   ? colors.error
                                          : !m_warning.isEmpty() ? colors.warning
                                                                 : colors.dimText);
    m_note->setPalette(tinted);
    QString text = m_problem.isEmpty() ? m_warning : m_problem;
    if (m_isGiven)
        text = tr("Set by %1, which goes before what is saved here.").arg(support::leftToRight(m_origin));
    else if (text.isEmpty())
        text = meaning();
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    for (const Row &row : m_rows)
        row.line->setAccessibleDescription(text);
}

// A plain number with a unit, and what has a unit as a plain number.
QString OptionEditor::meaning() const
{
    if (m_look.unit != Unit::Bytes || m_rows.isEmpty())
        return {};
    const QString text = m_rows.first().line->text().trimmed();
    const core::Result<qint64> bytes = host::parseByteSize(text);
    if (!bytes)
        return {};
    return isPlainNumber(text) ? support::formatBytes(double(*bytes)) : support::formatExactBytes(*bytes);
}

} // namespace eyewall::desktop
