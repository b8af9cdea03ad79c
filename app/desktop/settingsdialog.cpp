// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/settingsdialog.h"

#include "app/desktop/optioncheck.h"
#include "app/desktop/savedvalues.h"
#include "app/desktop/serverlife.h"
#include "app/host/bytesize.h"
#include "widgets/support/colors.h"
#include "widgets/support/direction.h"
#include "widgets/support/metrics.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace eyewall::desktop {

using Choice = OptionEditor::Choice;
using Look = OptionEditor::Look;
using Unit = OptionEditor::Unit;

namespace {

constexpr int kWidth = 76;        // digits: characters of some languages are twice as wide
constexpr int kMark = 8;          // pixels
constexpr double kMostOfIt = 0.9; // of the screen

QString noSamples()
{
    return QStringLiteral("no-samples");
}

// Absent when nothing is said, or something odd.
std::optional<bool> flagOf(const QList<host::OptionValue> &values)
{
    const QString text = values.value(0).text.toLower();
    if (text == QLatin1String("true") || text == QLatin1String("1"))
        return true;
    if (text == QLatin1String("false") || text == QLatin1String("0"))
        return false;
    return std::nullopt;
}

// On the tab of a page with a mistake.
QIcon mark(const QColor &color)
{
    QPixmap dot(QSize(kMark, kMark) * qApp->devicePixelRatio());
    dot.setDevicePixelRatio(qApp->devicePixelRatio());
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(0, 0, kMark, kMark);
    return dot;
}

QString inSeconds(std::chrono::milliseconds time)
{
    return QString::number(double(time.count()) / 1000);
}

} // namespace

SettingsDialog::SettingsDialog(ServerLife &life, QWidget *parent)
    : QDialog(parent)
    , m_life(life)
    , m_pages(new QTabWidget(this))
    , m_tls(new QCheckBox(tr("Serve HTTPS"), this))
    , m_samples(new QCheckBox(tr("Serve the built-in pages"), this))
    , m_status(new QLabel(this))
    , m_apply(new QPushButton(tr("Apply"), this))
    , m_back(new QPushButton(tr("Back to the former settings"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Server settings"));
    createListening();
    createFolders();
    createLimits();
    m_status->setWordWrap(true);
    m_status->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    createButtons();
    load();
    resize(usualSize());
    connect(m_status, &QLabel::linkActivated, this, &SettingsDialog::goToProblem);
    connect(m_tls, &QCheckBox::toggled, this, &SettingsDialog::check);
    connect(m_samples, &QCheckBox::toggled, this, &SettingsDialog::check);
    connect(&life, &ServerLife::changed, this, &SettingsDialog::check);
    connect(&life.source(), &monitor::Source::batchReady, this, &SettingsDialog::updateCost);
}

SettingsDialog::~SettingsDialog() = default;

QFormLayout *SettingsDialog::addPage(const QString &title)
{
    auto *area = new QScrollArea(m_pages);
    auto *page = new QWidget(area);
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(support::Metrics::of(this).cardGap);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    m_pages->addTab(area, title);
    return form;
}

void SettingsDialog::addEditor(QFormLayout &form, const char *option, const Look &look)
{
    auto *editor = new OptionEditor(option, look, form.parentWidget());
    auto *label = new QLabel(look.label, form.parentWidget());
    form.addRow(label, editor);
    m_editors.append(editor);
    connect(editor, &OptionEditor::edited, this, &SettingsDialog::check);
}

void SettingsDialog::createListening()
{
    QFormLayout *form = addPage(tr("Listening"));
    addEditor(*form, "listen", {tr("Addresses"), QStringLiteral("127.0.0.1:8080")});
    form->addRow(m_tls);
    addEditor(*form, "tls-listen", {tr("HTTPS addresses"), QStringLiteral("127.0.0.1:8443")});
    addEditor(*form, "tls-cert",
              {tr("Certificate"), tr("File in PEM format"), Unit::None, Choice::File, true});
    addEditor(*form, "tls-key", {tr("Key"), tr("File in PEM format"), Unit::None, Choice::File, true});
    addEditor(*form, "trusted-proxy", {tr("Trusted proxies"), tr("None", "trusted proxies")});
    addEditor(*form, "workers", {tr("Threads"), tr("One for each core")});
}

void SettingsDialog::createFolders()
{
    QFormLayout *form = addPage(tr("Content"));
    addEditor(*form, "root", {tr("Folder at /"), tr("None"), Unit::None, Choice::Folder});
    addEditor(*form, "mount",
              {tr("Folders below paths"), QStringLiteral("/files=DIR"), Unit::None, Choice::Folder});
    form->addRow(m_samples);
}

void SettingsDialog::createLimits()
{
    const host::Settings &usual = m_life.defaults();
    const auto number = [](qint64 value) { return QString::number(value); };
    QFormLayout *form = addPage(tr("Limits"));
    addEditor(*form, "max-connections", {tr("Connections"), number(usual.server.maxConnections)});
    addEditor(
        *form, "max-connections-per-address",
        {tr("Connections of one address"), number(connection::ServerConfig::kUsualConnectionsPerAddress)});
    addEditor(*form, "max-requests", {tr("Requests on a connection"), tr("Any number")});
    addEditor(*form, "max-header-size",
              {tr("Head of a request"), host::byteSizeText(usual.server.parser.head), Unit::Bytes});
    addEditor(*form, "max-header-fields", {tr("Fields of a head"), number(usual.server.parser.fields)});
    addEditor(*form, "max-body-size",
              {tr("Body of a request"), host::byteSizeText(usual.server.parser.body), Unit::Bytes});
    addEditor(*form, "max-message-size",
              {tr("WebSocket message"), host::byteSizeText(usual.maxMessageSize), Unit::Bytes});
    addEditor(*form, "max-recorded-size",
              {tr("Recorded of a body or message"), host::byteSizeText(usual.server.recorder.bodyLimit),
               Unit::Bytes});
    createTimes(*form);
}

void SettingsDialog::createTimes(QFormLayout &form)
{
    const connection::Timeouts &usual = m_life.defaults().server.timeouts;
    addEditor(form, "handshake-timeout",
              {tr("Wait for TLS and PROXY"), inSeconds(usual.handshake), Unit::Seconds});
    addEditor(form, "header-timeout", {tr("Wait for a head"), inSeconds(usual.head), Unit::Seconds});
    addEditor(form, "body-timeout", {tr("Wait for more of a body"), inSeconds(usual.body), Unit::Seconds});
    addEditor(form, "idle-timeout", {tr("Wait for the next request"), inSeconds(usual.idle), Unit::Seconds});
    addEditor(form, "write-timeout",
              {tr("Wait for a client to read"), inSeconds(usual.write), Unit::Seconds});
    addEditor(form, "handler-timeout", {tr("Wait for an answer"), inSeconds(usual.handler), Unit::Seconds});
    addEditor(form, "min-rate",
              {tr("Least speed, a second"), host::byteSizeText(usual.leastRate), Unit::Bytes});
    addEditor(form, "drain-timeout",
              {tr("Wait at the stop"), inSeconds(m_life.defaults().drainTime), Unit::Seconds});
}

void SettingsDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_apply, QDialogButtonBox::ApplyRole);
    buttons->addButton(m_back, QDialogButtonBox::ResetRole);
    m_back->setAutoDefault(false);
    m_back->setToolTip(tr("Start the server with what it had before these were applied"));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &SettingsDialog::goBack);
    // Enter in a line must not close the dialog over what was typed.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_apply->setDefault(true);
    layout()->addWidget(buttons);
    connect(m_apply, &QPushButton::clicked, this, &SettingsDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::load()
{
    const host::OptionValues &saved = m_life.saved();
    const host::OptionValues &given = m_life.given();
    for (OptionEditor *editor : std::as_const(m_editors))
        editor->setValues(saved.value(editor->option()), given.value(editor->option()));
    const QString tls = QStringLiteral("tls-listen");
    m_tls->setChecked(saved.contains(tls) || given.contains(tls));
    m_tls->setEnabled(!given.contains(tls));
    const bool isSamplesGiven = given.contains(noSamples());
    m_samples->setChecked(flagOf((isSamplesGiven ? given : saved).value(noSamples())) != true);
    m_samples->setEnabled(!isSamplesGiven);
    if (isSamplesGiven)
        m_samples->setToolTip(OptionEditor::tr("Set by %1, which goes before what is saved here.")
                                  .arg(support::leftToRight(given.value(noSamples()).first().origin)));
    check();
}

OptionEditor *SettingsDialog::editor(const QString &option) const
{
    const auto found = std::find_if(m_editors.begin(), m_editors.end(),
                                    [&](const OptionEditor *editor) { return editor->option() == option; });
    return found == m_editors.end() ? nullptr : *found;
}

bool SettingsDialog::usesTls() const
{
    return m_tls->isChecked();
}

// What is not shown here stays as it was saved, and what was given is not saved.
host::OptionValues SettingsDialog::values() const
{
    host::OptionValues values = m_life.saved();
    for (const OptionEditor *editor : m_editors) {
        if (editor->isGiven())
            continue;
        values.remove(editor->option());
        const bool isWanted = usesTls() || editor->option() != QLatin1String("tls-listen");
        if (const auto edited = editor->values(); isWanted && !edited.isEmpty())
            values.insert(editor->option(), edited);
    }
    // Else it stays in the words that it was saved in.
    if (m_samples->isEnabled() && flagOf(values.value(noSamples())) != !m_samples->isChecked()) {
        values.remove(noSamples());
        if (!m_samples->isChecked())
            values.insert(noSamples(), {savedValue(QStringLiteral("true"))});
    }
    return values;
}

QString SettingsDialog::problem() const
{
    if (const OptionEditor *wrong = wrongEditor())
        return wrong->problem();
    const core::Result<host::Settings> settings = m_life.check(values());
    return settings ? QString() : asSentence(settings.error().message, savedValue({}).origin);
}

void SettingsDialog::check()
{
    for (OptionEditor *editor : std::as_const(m_editors)) {
        if (editor->option().startsWith(QLatin1String("tls-")))
            editor->setEnabled(usesTls());
        if (!editor->isGiven())
            editor->setProblem(problemWith(editor->option(), editor->values(), m_life.defaults()));
    }
    checkAddresses();
    checkTls();
    m_problem = problem();
    m_isInForce = m_life.isInForce(values());
    markPages();
    updateCost();
}

// That the server cannot listen is told before it is ended for that.
void SettingsDialog::checkAddresses()
{
    for (const QString &option : {QStringLiteral("listen"), QStringLiteral("tls-listen")}) {
        OptionEditor *addresses = editor(option);
        if (addresses->isGiven() || !addresses->isEnabled())
            continue;
        addresses->setWarning(noteOnListening(addresses->values()));
        if (addresses->problem().isEmpty() && m_life.state() != ServerLife::State::Draining)
            addresses->setProblem(problemWithListening(addresses->values(), ownPorts()));
    }
}

// Both files are read, so that it is only done for two names.
void SettingsDialog::checkTls()
{
    OptionEditor *addresses = editor(QStringLiteral("tls-listen"));
    OptionEditor *certificate = editor(QStringLiteral("tls-cert"));
    OptionEditor *key = editor(QStringLiteral("tls-key"));
    if (!usesTls())
        return;
    if (addresses->values().isEmpty())
        return addresses->setProblem(tr("HTTPS needs an address to listen on."));
    OptionEditor *missing = certificate->values().isEmpty() ? certificate : key;
    if (missing->values().isEmpty())
        return missing->setProblem(tr("HTTPS needs a certificate and its key."));
    if (certificate->isGiven() || key->isGiven())
        return;
    key->setProblem(problemWithCertificate(certificate->values().first().text, key->values().first().text));
}

OptionEditor *SettingsDialog::wrongEditor() const
{
    const auto wrong = std::find_if(m_editors.begin(), m_editors.end(), [](const OptionEditor *editor) {
        return editor->isEnabled() && !editor->problem().isEmpty();
    });
    return wrong == m_editors.end() ? nullptr : *wrong;
}

int SettingsDialog::pageOf(const OptionEditor &editor) const
{
    int page = m_pages->count() - 1;
    while (page > 0 && !m_pages->widget(page)->isAncestorOf(&editor))
        --page;
    return page;
}

QList<quint16> SettingsDialog::ownPorts() const
{
    QList<quint16> ports;
    for (const QString &url : m_life.source().status().urls)
        ports.append(quint16(std::max(0, QUrl(url).port(0))));
    return ports;
}

void SettingsDialog::markPages()
{
    QSet<int> wrong;
    for (const OptionEditor *editor : std::as_const(m_editors)) {
        if (editor->isEnabled() && !editor->problem().isEmpty())
            wrong.insert(pageOf(*editor));
    }
    const QIcon dot = mark(support::colorsFor(palette()).error);
    for (int page = 0; page < m_pages->count(); ++page) {
        const bool isWrong = wrong.contains(page);
        m_pages->setTabIcon(page, isWrong ? dot : QIcon());
        const QString name = m_pages->tabText(page);
        m_pages->tabBar()->setAccessibleTabName(page,
                                                isWrong ? tr("%1, with a mistake").arg(name) : QString());
    }
}

// The sentence stands at the field.
void SettingsDialog::showProblem()
{
    const OptionEditor *wrong = wrongEditor();
    m_status->setTextFormat(wrong ? Qt::RichText : Qt::PlainText);
    m_status->setText(wrong ? QStringLiteral("<a href=\"#\">%1</a>")
                                  .arg(tr("To be corrected: %1").arg(wrong->label()).toHtmlEscaped())
                            : m_problem);
}

void SettingsDialog::goToProblem()
{
    const OptionEditor *wrong = wrongEditor();
    if (!wrong)
        return;
    m_pages->setCurrentIndex(pageOf(*wrong));
    wrong->line(0)->setFocus(Qt::OtherFocusReason);
    static_cast<QScrollArea *>(m_pages->currentWidget())->ensureWidgetVisible(wrong->line(0));
}

/// Of the first page nothing is out of sight, as far as the screen has room.
QSize SettingsDialog::usualSize() const
{
    ensurePolished();
    int areas = 0;
    for (int page = 0; page < m_pages->count(); ++page)
        areas = std::max(areas, m_pages->widget(page)->sizeHint().height());
    const int around =
        sizeHint().height() - areas + 4 * fontMetrics().lineSpacing(); // a longer status, notes
    const QWidget *first = static_cast<const QScrollArea *>(m_pages->widget(0))->widget();
    const int wide = std::max(kWidth * fontMetrics().horizontalAdvance(QLatin1Char('0')),
                              first->minimumSizeHint().width() + width() - contentsRect().width());
    const int high = first->layout()->hasHeightForWidth() ? first->layout()->totalHeightForWidth(wide)
                                                          : first->sizeHint().height();
    return QSize(wide, std::max(high, first->sizeHint().height()) + around)
        .boundedTo(screen()->availableSize() * kMostOfIt);
}

void SettingsDialog::updateCost()
{
    const support::Colors &colors = support::colorsFor(palette());
    QPalette tinted = palette();
    const bool hasFailed = m_life.state() == ServerLife::State::Failed && m_life.failure();
    tinted.setColor(QPalette::WindowText, m_problem.isEmpty() && !hasFailed ? colors.text : colors.error);
    m_status->setPalette(tinted);
    const int open = int(m_life.connections());
    m_back->setVisible(hasFailed && m_before);
    m_apply->setEnabled(m_problem.isEmpty() && !m_isInForce);
    if (!m_problem.isEmpty())
        return showProblem();
    m_status->setTextFormat(Qt::PlainText);
    if (hasFailed)
        m_status->setText(m_life.failure()->message);
    else if (m_life.state() == ServerLife::State::Stopped)
        m_status->setText(tr("The server is stopped. It will start with these settings."));
    else if (m_isInForce)
        m_status->setText(tr("These settings are in force."));
    else if (usesTls() && editor(QStringLiteral("listen"))->values().isEmpty())
        m_status->setText(
            tr("Applying restarts the server. Without an address for HTTP, only HTTPS is served."));
    else if (open > 0)
        m_status->setText(tr("Applying restarts the server, which ends %n connection(s).", nullptr, open));
    else
        m_status->setText(tr("Applying restarts the server."));
}

void SettingsDialog::apply()
{
    if (m_life.state() == ServerLife::State::Running)
        m_before = m_life.saved(); // which are good
    m_life.save(values());
    load();
}

void SettingsDialog::goBack()
{
    m_life.save(*std::exchange(m_before, std::nullopt));
    load();
}

} // namespace eyewall::desktop
