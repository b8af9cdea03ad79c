// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/closepopup.h"

#include "widgets/inspectors/popupplace.h"
#include "widgets/models/words.h"
#include "widgets/support/metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace eyewall::inspectors {

namespace {

constexpr int kFirstPrivateCode = 3000;
constexpr int kLastPrivateCode = 4999;

} // namespace

ClosePopup::ClosePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new QLabel(this))
    , m_codeLabel(new QLabel(tr("Code"), this))
    , m_code(new QComboBox(this))
    , m_reasonLabel(new QLabel(tr("Reason"), this))
    , m_reason(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_close(new QPushButton(tr("Close connection"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Close a connection"));
    for (const int code : {1000, 1001, 1008, 1011, 1012, 1013})
        m_code->addItem(QStringLiteral("%1 %2").arg(code).arg(models::closeCodeName(code)), code);
    m_code->setEditable(true);
    m_code->setInsertPolicy(QComboBox::NoInsert);
    m_code->setAccessibleName(tr("Close code"));
    m_code->setToolTip(
        tr("One of the list, or %1 to %2 of your own").arg(kFirstPrivateCode).arg(kLastPrivateCode));
    m_codeLabel->setBuddy(m_code);
    m_reason->setPlaceholderText(tr("for the client, may be empty"));
    m_reason->setAccessibleName(tr("Reason for the client"));
    m_reasonLabel->setBuddy(m_reason);
    m_close->setDefault(true);
    setUpLayout();
    connect(m_code, &QComboBox::editTextChanged, this, &ClosePopup::check);
    connect(m_reason, &QLineEdit::textChanged, this, &ClosePopup::check);
    connect(m_reason, &QLineEdit::returnPressed, this, &ClosePopup::submit);
    connect(m_close, &QPushButton::clicked, this, &ClosePopup::submit);
    check();
}

void ClosePopup::askFor(monitor::ConnectionId connection, bool isWebSocket)
{
    m_connection = connection;
    m_connections.clear();
    m_title->setText(tr("Close %1").arg(models::connectionName(connection)));
    m_close->setText(tr("Close connection"));
    start(isWebSocket);
}

void ClosePopup::askForAll(const QList<quint64> &connections, bool hasWebSockets)
{
    if (connections.size() == 1)
        askFor(connections.first(), hasWebSockets);
    m_connection = 0;
    m_connections = connections;
    if (connections.size() > 1) {
        m_title->setText(tr("Close all %n connections", nullptr, int(connections.size())));
        m_close->setText(tr("Close connections"));
    }
    start(hasWebSockets);
}

/// Shows what is to be filled in, empty.
void ClosePopup::start(bool isWebSocket)
{
    m_isWebSocket = isWebSocket;
    for (QWidget *widget : {static_cast<QWidget *>(m_codeLabel), static_cast<QWidget *>(m_code),
                            static_cast<QWidget *>(m_reasonLabel), static_cast<QWidget *>(m_reason)})
        widget->setVisible(isWebSocket);
    m_code->setCurrentIndex(0);
    m_reason->clear();
    check();
}

void ClosePopup::popUpAt(const QWidget &button)
{
    inspectors::popUpAt(*this, button);
    (m_isWebSocket ? static_cast<QWidget *>(m_code) : m_close)->setFocus(Qt::PopupFocusReason);
}

quint16 ClosePopup::code() const
{
    return m_code->currentText().section(QLatin1Char(' '), 0, 0).toUShort();
}

QString ClosePopup::reason() const
{
    return m_reason->text();
}

QString ClosePopup::error() const
{
    if (!m_isWebSocket)
        return {};
    const bool isListed = m_code->findData(int(code())) >= 0;
    if (!isListed && (code() < kFirstPrivateCode || code() > kLastPrivateCode))
        return tr("Choose a code of the list, or type one from %1 to %2.")
            .arg(kFirstPrivateCode)
            .arg(kLastPrivateCode);
    const qsizetype bytes = reason().toUtf8().size();
    if (bytes > kLongestReason)
        return tr("The reason is %1 bytes long, %2 fit.").arg(bytes).arg(kLongestReason);
    return {};
}

void ClosePopup::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setWordWrap(true);
    m_reason->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(metrics.cardPadding, metrics.cardPadding, metrics.cardPadding,
                               metrics.cardPadding);
    layout->setSpacing(metrics.unit * 2);
    layout->addWidget(m_title, 0, 0, 1, 2);
    layout->addWidget(m_codeLabel, 1, 0);
    layout->addWidget(m_code, 1, 1);
    layout->addWidget(m_reasonLabel, 2, 0);
    layout->addWidget(m_reason, 2, 1);
    layout->addWidget(m_message, 3, 0, 1, 2);
    layout->addWidget(m_close, 4, 1, Qt::AlignRight);
}

void ClosePopup::check()
{
    const QString problem = error();
    const qsizetype left = kLongestReason - reason().toUtf8().size();
    m_close->setEnabled(problem.isEmpty());
    if (!problem.isEmpty())
        m_message->setText(problem);
    else if (m_isWebSocket)
        m_message->setText(tr("%1 bytes left for the reason.").arg(left));
    else
        m_message->setText(m_connections.size() > 1 ? tr("HTTP connections are cut at once.")
                                                    : tr("An HTTP connection is cut at once."));
}

void ClosePopup::submit()
{
    if (!error().isEmpty())
        return;
    hide();
    if (m_connection != 0)
        Q_EMIT closeRequested(m_connection, code(), reason());
    else
        Q_EMIT closeAllRequested(m_connections, code(), reason());
}

} // namespace eyewall::inspectors
