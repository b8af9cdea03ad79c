// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/settingsdialog.h"

#include "app/desktop/optioncheck.h"
#include "app/desktop/savedvalues.h"
#include "app/desktop/serverlife.h"
#include "widgets/support/colors.h"
#include "widgets/support/direction.h"
#include "widgets/support/metrics.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace eyewall::desktop {

using Choice = OptionEditor::Choice;
using Look = OptionEditor::Look;
using Unit = OptionEditor::Unit;

namespace {

constexpr int kWidth = 76;  // characters
constexpr int kHeight = 26; // lines

QString noSamples()
{
    return QStringLiteral("no-samples");
}

bool isTrue(const QList<host::OptionValue> &values)
{
    return !values.isEmpty() &&
           (values.first().text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 ||
            values.first().text == QLatin1String("1"));
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
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Server settings"));
    resize(kWidth * fontMetrics().averageCharWidth(), kHeight * fontMetrics().lineSpacing());
    createListening();
    createFolders();
    createLimits();
    m_status->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    createButtons();
    load();
    connect(m_tls, &QCheckBox::toggled, this, &SettingsDialog::check);
    connect(m_samples, &QCheckBox::toggled, this, &SettingsDialog::check);
    connect(&life, &ServerLife::changed, this, &SettingsDialog::updateCost);
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
              {tr("Head of a request"), number(usual.server.parser.head), Unit::Bytes});
    addEditor(*form, "max-header-fields", {tr("Fields of a head"), number(usual.server.parser.fields)});
    addEditor(*form, "max-body-size",
              {tr("Body of a request"), number(usual.server.parser.body), Unit::Bytes});
    addEditor(*form, "max-message-size",
              {tr("WebSocket message"), number(usual.maxMessageSize), Unit::Bytes});
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
    addEditor(form, "min-rate", {tr("Least speed, a second"), QString::number(usual.leastRate), Unit::Bytes});
    addEditor(form, "drain-timeout",
              {tr("Wait at the stop"), inSeconds(m_life.defaults().drainTime), Unit::Seconds});
}

void SettingsDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_apply, QDialogButtonBox::ApplyRole);
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
    m_samples->setChecked(!isTrue(isSamplesGiven ? given.value(noSamples()) : saved.value(noSamples())));
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
    if (m_samples->isEnabled()) {
        values.remove(noSamples());
        if (!m_samples->isChecked())
            values.insert(noSamples(), {savedValue(QStringLiteral("true"))});
    }
    return values;
}

QString SettingsDialog::problem() const
{
    const auto wrong = std::find_if(m_editors.begin(), m_editors.end(), [](const OptionEditor *editor) {
        return editor->isEnabled() && !editor->problem().isEmpty();
    });
    if (wrong != m_editors.end())
        return (*wrong)->problem();
    if (usesTls() && editor(QStringLiteral("tls-listen"))->values().isEmpty())
        return tr("HTTPS needs an address to listen on.");
    if (usesTls() && (editor(QStringLiteral("tls-cert"))->values().isEmpty() ||
                      editor(QStringLiteral("tls-key"))->values().isEmpty()))
        return tr("HTTPS needs a certificate and its key.");
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
    checkCertificate();
    m_problem = problem();
    updateCost();
}

// Both files are read, so that it is only done for two names.
void SettingsDialog::checkCertificate()
{
    OptionEditor *certificate = editor(QStringLiteral("tls-cert"));
    OptionEditor *key = editor(QStringLiteral("tls-key"));
    if (!usesTls() || certificate->isGiven() || key->isGiven() || certificate->values().isEmpty() ||
        key->values().isEmpty())
        return;
    key->setProblem(problemWithCertificate(certificate->values().first().text, key->values().first().text));
}

void SettingsDialog::updateCost()
{
    const support::Colors &colors = support::colorsFor(palette());
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, m_problem.isEmpty() ? colors.text : colors.error);
    m_status->setPalette(tinted);
    const int open = int(m_life.connections());
    if (!m_problem.isEmpty())
        m_status->setText(m_problem);
    else if (m_life.state() == ServerLife::State::Stopped)
        m_status->setText(tr("The server is stopped. It will start with these settings."));
    else if (usesTls() && editor(QStringLiteral("listen"))->values().isEmpty())
        m_status->setText(
            tr("Applying restarts the server. Without an address for HTTP, only HTTPS is served."));
    else if (open > 0)
        m_status->setText(tr("Applying restarts the server, which ends %n connection(s).", nullptr, open));
    else
        m_status->setText(tr("Applying restarts the server."));
    m_apply->setEnabled(m_problem.isEmpty());
}

void SettingsDialog::apply()
{
    m_life.save(values());
    load();
}

} // namespace eyewall::desktop
