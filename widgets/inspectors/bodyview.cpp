// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/bodyview.h"

#include "widgets/inspectors/choicebar.h"
#include "widgets/inspectors/codeview.h"
#include "widgets/inspectors/formview.h"
#include "widgets/inspectors/imageview.h"
#include "widgets/inspectors/jsontree.h"
#include "widgets/inspectors/partsview.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/icons.h"
#include "widgets/support/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <type_traits>

namespace eyewall::inspectors {

using support::PayloadKind;

namespace {

constexpr int kNarrowCharacters = 46;
constexpr std::array kForms{BodyForm::Image, BodyForm::Form, BodyForm::Parts, BodyForm::Json,
                            BodyForm::Tree,  BodyForm::Text, BodyForm::Hex};

QString nameOf(BodyForm form)
{
    switch (form) {
    case BodyForm::Text:
        return BodyView::tr("Text");
    case BodyForm::Json:
        return BodyView::tr("JSON");
    case BodyForm::Tree:
        return BodyView::tr("Tree");
    case BodyForm::Image:
        return BodyView::tr("Image");
    case BodyForm::Form:
        return BodyView::tr("Form");
    case BodyForm::Parts:
        return BodyView::tr("Parts");
    case BodyForm::Hex:
        return BodyView::tr("Hex");
    }
    Q_UNREACHABLE();
}

QString tipOf(BodyForm form)
{
    switch (form) {
    case BodyForm::Json:
        return BodyView::tr("Indented");
    case BodyForm::Tree:
        return BodyView::tr("JSON to open piece by piece");
    case BodyForm::Form:
        return BodyView::tr("Names and values, decoded");
    case BodyForm::Parts:
        return BodyView::tr("The parts of the body, and each of them");
    default:
        return {};
    }
}

/// Bytes in more of the same body: what came in the meantime.
bool isGrown(const Body &before, const Body &now)
{
    return !before.bytes.isEmpty() && before.contentType == now.contentType &&
           now.bytes.startsWith(before.bytes);
}

} // namespace

BodyView::BodyView(const QString &title, QWidget *parent, Nesting nesting)
    : QWidget(parent)
    , m_title(title)
    , m_nesting(nesting)
    , m_heading(new support::ElidedLabel(this))
    , m_forms(new ChoiceBar(tr("Show as"), this))
    , m_copy(new QToolButton(this))
    , m_note(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_code(new CodeView(title, this))
{
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    for (const BodyForm form : kForms)
        m_forms->addChoice(int(form), nameOf(form), tipOf(form));
    m_copy->setIcon(support::icon(support::Symbol::Copy));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy what is shown"));
    m_copy->setAccessibleName(tr("Copy what is shown"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_code);
    setUpLayout();
    connect(m_forms, &ChoiceBar::chosen, this, [this](int form) {
        m_isChosen = true;
        showForm(BodyForm(form));
    });
    connect(m_copy, &QToolButton::clicked, this, &BodyView::copyShown);
    showBody({});
}

void BodyView::showBody(const Body &body)
{
    const BodyForm before = form();
    const bool staysChosen = m_isChosen && isGrown(m_body, body);
    m_body = body;
    m_content = understand(body);
    if (m_nesting == Nesting::Innermost)
        m_content.forms.removeAll(BodyForm::Parts);
    if (!m_content.forms.isEmpty() && !m_content.forms.contains(m_content.best))
        m_content.best = m_content.forms.first();
    m_isChosen = staysChosen && m_content.forms.contains(before);
    const bool hasBytes = !m_content.forms.isEmpty();
    QList<int> offered;
    for (const BodyForm form : std::as_const(m_content.forms))
        offered.append(int(form));
    m_forms->setOffered(offered);
    m_forms->setVisible(hasBytes);
    m_copy->setVisible(hasBytes);
    m_stack->setVisible(hasBytes);
    m_forms->choose(int(m_isChosen ? before : m_content.best));
    showForm(form());
}

void BodyView::setForm(BodyForm form)
{
    if (!m_content.forms.contains(form))
        return;
    m_forms->choose(int(form));
    showForm(form);
}

BodyForm BodyView::form() const
{
    return BodyForm(m_forms->currentId());
}

void BodyView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The items of the tree have colours of their own.
    if (event->type() == QEvent::PaletteChange && m_tree && form() == BodyForm::Tree)
        showForm(BodyForm::Tree);
    else if (event->type() == QEvent::FontChange && m_line)
        foldLine();
}

void BodyView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldLine();
    if (m_hexBytes > 0 && m_hexBytes != hexBytes())
        showForm(BodyForm::Hex);
}

void BodyView::foldLine()
{
    const bool isNarrow = width() < kNarrowCharacters * fontMetrics().averageCharWidth();
    m_line->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setStretch(0, isNarrow ? 0 : 1); // of the width; the height belongs to what is below
}

QString BodyView::shownText() const
{
    if (m_content.forms.isEmpty())
        return {};
    switch (form()) {
    case BodyForm::Image:
        return m_image->caption();
    case BodyForm::Form:
        return m_form->text();
    case BodyForm::Parts:
        return m_parts->text();
    case BodyForm::Tree:
        return support::payloadAsJson(m_content.readable()).text;
    default:
        return m_code->toPlainText();
    }
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
    layout->addWidget(m_stack, 1);
    layout->addStretch(0);
}

void BodyView::showForm(BodyForm form)
{
    QStringList notes{missingText(m_body, m_content)};
    const bool isCode = form == BodyForm::Text || form == BodyForm::Json || form == BodyForm::Hex;
    notes.append(isCode ? showCode(form) : showInWidget(form));
    notes.removeAll(QString());
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
    QStringList heading{m_title, sizeText(m_body, m_content)};
    if (!m_content.forms.isEmpty())
        heading.append(kindName());
    if (!m_content.text.utf8.isEmpty())
        heading.append(support::visibleText(QString::fromUtf8(m_content.text.charset)));
    m_heading->setText(heading.join(QStringLiteral(" · ")));
}

/// Returns what there is to say about it.
QString BodyView::showCode(BodyForm form)
{
    const QByteArray &bytes = m_content.decoded.bytes;
    const PayloadKind kind = form == BodyForm::Json  ? PayloadKind::Json
                             : form == BodyForm::Hex ? PayloadKind::Binary
                                                     : PayloadKind::Text;
    m_hexBytes = form == BodyForm::Hex ? hexBytes() : 0;
    const support::PayloadText payload =
        form == BodyForm::Hex ? support::payloadAsHex(bytes, support::kShownHexBytes, m_hexBytes)
                              : support::payloadAs(kind, m_content.readable());
    const bool isJson =
        form == BodyForm::Json || (form == BodyForm::Text && m_content.kind == PayloadKind::Json);
    m_code->showCode(payload.text, isJson ? CodeKind::Json : CodeKind::Plain);
    m_stack->setCurrentWidget(m_code);
    return payload.isCut() ? payload.cutNote() : QString();
}

/// As many as fit in a line beside the bar.
int BodyView::hexBytes() const
{
    const qreal room = width() - m_code->verticalScrollBar()->sizeHint().width();
    return support::hexBytesFor(
        int(room / QFontMetricsF(m_code->font()).horizontalAdvance(QLatin1Char('0'))));
}

/// The same for forms that are no text.
QString BodyView::showInWidget(BodyForm form)
{
    m_hexBytes = 0;
    const QByteArray &bytes = m_content.decoded.bytes;
    if (form == BodyForm::Image) {
        made(m_image, tr("Image"))->showImage(bytes, m_content.imageFormat, m_content.isPrefixOf(m_body));
        m_stack->setCurrentWidget(m_image);
    } else if (form == BodyForm::Tree) {
        made(m_tree, m_title)->showJson(m_content.readable());
        m_stack->setCurrentWidget(m_tree);
    } else if (form == BodyForm::Form) {
        const support::FormPairs pairs = support::readFormPairs(bytes);
        made(m_form, m_title)->showPairs(pairs);
        m_stack->setCurrentWidget(m_form);
        return pairs.isCut ? tr("Only the first %n are shown.", nullptr, support::kShownPairs) : QString();
    } else {
        const support::FormParts parts = support::readFormParts(bytes, m_body.contentType);
        made(m_parts, {})->showParts(parts);
        m_stack->setCurrentWidget(m_parts);
        if (parts.parts.empty())
            return tr("There are no parts in it that its type names.");
        if (parts.hasMore)
            return tr("Only the first %n are shown.", nullptr, support::kShownParts);
    }
    return {};
}

void BodyView::copyShown()
{
    if (form() == BodyForm::Image && !m_image->image().isNull())
        QApplication::clipboard()->setImage(m_image->image());
    else
        QApplication::clipboard()->setText(shownText());
}

QString BodyView::kindName() const
{
    if (!m_content.imageFormat.isEmpty())
        return QString::fromLatin1(m_content.imageFormat.toUpper());
    if (m_content.forms.contains(BodyForm::Form))
        return tr("form");
    if (m_content.forms.contains(BodyForm::Parts))
        return tr("parts");
    switch (m_content.kind) {
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

template<typename View>
View *BodyView::made(View *&view, const QString &name)
{
    if (!view) {
        if constexpr (std::is_constructible_v<View, QString, QWidget *>)
            view = new View(name, this);
        else
            view = new View(this);
        m_stack->addWidget(view);
    }
    return view;
}

} // namespace eyewall::inspectors
