// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/qrpopup.h"

#include "widgets/support/metrics.h"
#include "widgets/support/qrimage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace eyewall::pages {

namespace {

constexpr int kLongestSeen = 48; // characters

bool isWeb(const QString &url)
{
    const QString scheme = QUrl(url).scheme();
    return scheme == QLatin1String("http") || scheme == QLatin1String("https");
}

} // namespace

QrPopup::QrPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_image(new support::QrImage(this))
    , m_choice(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_note(new QLabel(this))
    , m_share(new QPushButton(tr("Share on the local network"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Address of the server as a QR code"));
    m_choice->setAccessibleName(tr("Address to show"));
    m_text->setReadOnly(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFont(support::fixedFont(font()));
    m_text->setAccessibleName(tr("Address"));
    m_copy->setAccessibleName(tr("Copy the address"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_share->setAccessibleName(m_share->text());
    setUpLayout();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &QrPopup::showUrl);
    connect(m_copy, &QPushButton::clicked, this, &QrPopup::copy);
    connect(m_share, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT shareRequested();
    });
    setUrls({});
}

void QrPopup::setUrls(const QStringList &urls)
{
    QStringList shown;
    std::copy_if(urls.begin(), urls.end(), std::back_inserter(shown), isWeb);
    std::stable_partition(shown.begin(), shown.end(), [](const QString &url) { return !isLocal(url); });
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    m_choice->addItems(shown);
    m_choice->setVisible(shown.size() > 1);
    showUrl();
}

void QrPopup::popUpAt(const QWidget &button)
{
    show(); // only then its size is what the layout needs
    const QRect screen = button.screen()->availableGeometry();
    const int x = button.layoutDirection() == Qt::RightToLeft ? button.width() - width() : 0;
    QPoint corner = button.mapToGlobal(QPoint(x, button.height()));
    if (corner.y() + height() > screen.bottom())
        corner.setY(std::max(screen.top(), button.mapToGlobal(QPoint(0, 0)).y() - height()));
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(corner);
    m_copy->setFocus(Qt::PopupFocusReason);
}

QString QrPopup::url() const
{
    return m_choice->currentText();
}

bool QrPopup::isLocal(const QString &url)
{
    const QString host = QUrl(url).host();
    return host == QLatin1String("localhost") || host == QLatin1String("::1") ||
           host.startsWith(QLatin1String("127."));
}

void QrPopup::setUpLayout()
{
    const support::Metrics metrics = support::Metrics::of(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.unit * 2);
    line->addWidget(m_text, 1);
    line->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.cardPadding, metrics.cardPadding, metrics.cardPadding,
                               metrics.cardPadding);
    layout->setSpacing(metrics.unit * 2);
    layout->addWidget(m_choice);
    layout->addWidget(m_image, 1);
    layout->addLayout(line);
    layout->addWidget(m_note);
    layout->addWidget(m_share);
}

void QrPopup::showUrl()
{
    const QString address = url();
    const bool isOnlyHere = isLocal(address);
    m_image->setText(address);
    m_image->setVisible(!address.isEmpty());
    m_text->setText(address);
    m_text->setCursorPosition(0);
    m_text->setMinimumWidth(textWidth());
    m_text->setVisible(!address.isEmpty());
    m_copy->setVisible(!address.isEmpty());
    m_share->setVisible(isOnlyHere);
    if (address.isEmpty())
        m_note->setText(tr("The server is not running, so there is no address to show."));
    else if (isOnlyHere)
        m_note->setText(tr("Only this computer can open this address. Share on the local network to use it "
                           "from a phone."));
    else
        m_note->setText(tr("Point the camera of a phone in the same network at it."));
    if (isVisible())
        adjustSize();
}

/// The whole address is seen unless it is very long.
int QrPopup::textWidth() const
{
    const QFontMetrics metrics(m_text->font());
    return std::min(metrics.horizontalAdvance(m_text->text()), kLongestSeen * metrics.averageCharWidth()) +
           support::Metrics::of(this).unit * 5;
}

void QrPopup::copy()
{
    QApplication::clipboard()->setText(url());
}

} // namespace eyewall::pages
