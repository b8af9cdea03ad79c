// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/sharepanel.h"

#include "app/desktop/serverlife.h"
#include "app/host/machineaddresses.h"
#include "widgets/support/direction.h"
#include "widgets/support/metrics.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace eyewall::desktop {

namespace {

void addUrls(QStringList &urls, const std::vector<host::ListenAddress> &addresses, bool isTls)
{
    for (const host::ListenAddress &address : addresses) {
        if (!address.unixPath.isEmpty())
            continue;
        host::ListenAddress visible = address;
        for (const QHostAddress &own : host::networkAddresses()) {
            visible.address = own;
            urls.append(
                (isTls ? QStringLiteral("https://%1/") : QStringLiteral("http://%1/")).arg(visible.text()));
        }
    }
}

} // namespace

QStringList visibleAddresses(const ServerLife &life)
{
    const host::Settings shared = life.sharedSettings();
    QStringList urls;
    addUrls(urls, shared.listen, false);
    addUrls(urls, shared.tlsListen, true);
    return urls;
}

QStringList visibleContent(const ServerLife &life)
{
    const host::Settings &settings = life.settings();
    QStringList content;
    for (const host::Mount &mount : settings.mounts)
        content.append(SharePanel::tr("%1: all files in %2")
                           .arg(support::leftToRight(QString::fromUtf8(mount.path)),
                                support::leftToRight(QDir::toNativeSeparators(mount.folder))));
    if (!settings.root.isEmpty())
        content.append(SharePanel::tr("/: all files in %1")
                           .arg(support::leftToRight(QDir::toNativeSeparators(settings.root))));
    if (settings.hasSamples)
        content.append(
            SharePanel::tr("The built-in pages: welcome, chat, clock, echo, topics and /api/info"));
    return content;
}

SharePanel::SharePanel(ServerLife &life, QWidget *parent)
    : QDialog(parent)
    , m_life(life)
    , m_layout(new QVBoxLayout(this))
    , m_cost(new QLabel(this))
    , m_share(new QPushButton(tr("Share"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Share on the local network"));
    const support::Metrics metrics = support::Metrics::of(this);
    m_layout->setContentsMargins(metrics.pageMargin, metrics.pageMargin, metrics.pageMargin,
                                 metrics.pageMargin);
    m_layout->setSpacing(metrics.cardGap);
    addText(tr("Anyone on this network can reach these, without a password:"));
    QStringList addresses = visibleAddresses(life);
    if (addresses.isEmpty())
        addresses.append(tr("This machine has no address on a network now."));
    addList(tr("Addresses"), addresses);
    const QStringList content = visibleContent(life);
    addList(tr("Content"), content.isEmpty() ? QStringList(tr("Nothing is served.")) : content);
    m_cost->setWordWrap(true);
    m_layout->addWidget(m_cost);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_share, QDialogButtonBox::AcceptRole);
    m_layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SharePanel::share);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&life, &ServerLife::changed, this, &SharePanel::updateCost);
    connect(&life.source(), &monitor::Source::batchReady, this, &SharePanel::updateCost);
    updateCost();
}

SharePanel::~SharePanel() = default;

void SharePanel::addText(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    m_layout->addWidget(label);
}

void SharePanel::addList(const QString &heading, const QStringList &lines)
{
    auto *label = new QLabel(lines.join(QLatin1Char('\n')), this);
    label->setTextFormat(Qt::PlainText);
    label->setFont(support::fixedFont(font()));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    // Without this there would be no heading for who cannot see where the lists stand.
    label->setAccessibleName(QStringLiteral("%1: %2").arg(heading, lines.join(QStringLiteral(", "))));
    m_layout->addWidget(label);
}

void SharePanel::updateCost()
{
    const int open = int(m_life.connections());
    m_cost->setText(open == 0 ? tr("It ends when you switch it off, or quit.")
                              : tr("It ends when you switch it off, or quit. The server restarts for it, "
                                   "which ends %n connection(s).",
                                   nullptr, open));
    m_share->setEnabled(m_life.state() == ServerLife::State::Running && !m_life.isShared());
}

void SharePanel::share()
{
    m_life.setShared(true);
    accept();
}

} // namespace eyewall::desktop
