// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/optioncheck.h"

#include "app/host/machineaddresses.h"
#include "server/net/tlssource.h"
#include "server/net/tlsticketkeys.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <memory>

namespace eyewall::desktop {

namespace {

/// The context of the translations.
struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(eyewall::desktop::OptionCheck)
};

// These make sense together only.
bool isOfTls(const QString &option)
{
    return option.startsWith(QLatin1String("tls-"));
}

QString problemWithAddresses(const QList<host::OptionValue> &values)
{
    for (const host::OptionValue &value : values) {
        if (const auto address = host::parseListenAddress(value.text); !address)
            return asSentence(address.error().message, {});
    }
    return {};
}

QString problemWithAddress(const host::ListenAddress &address, const QList<quint16> &own)
{
    host::ListenAddress tried = address;
    if (own.contains(address.port))
        tried.port = 0;
    const std::optional<host::StartFailure> failure = host::tryListening(tried);
    if (!failure)
        return {};
    if (failure->kind == host::StartFailure::Kind::PortTaken)
        return CheckText::tr(
                   "Port %1 is in use by another program. Choose another one, or stop that program.")
            .arg(address.port);
    return asSentence(failure->message, {});
}

} // namespace

QString asSentence(const QString &message, const QString &origin)
{
    QString sentence = message;
    const QString place = origin + QStringLiteral(": ");
    if (!origin.isEmpty() && sentence.startsWith(place))
        sentence.remove(0, place.size());
    if (sentence.isEmpty())
        return sentence;
    sentence[0] = sentence[0].toUpper();
    return sentence.endsWith(QLatin1Char('.')) ? sentence : CheckText::tr("%1.", "a sentence").arg(sentence);
}

QString problemWith(const QString &option, const QList<host::OptionValue> &values,
                    const host::Settings &defaults)
{
    if (values.isEmpty())
        return {};
    if (option == QLatin1String("tls-listen"))
        return problemWithAddresses(values);
    if (isOfTls(option))
        return {};
    const core::Result<host::Settings> settings = host::makeSettings({{option, values}}, defaults);
    return settings ? QString() : asSentence(settings.error().message, values.first().origin);
}

QString problemWithListening(const QList<host::OptionValue> &addresses, const QList<quint16> &own)
{
    for (const host::OptionValue &value : addresses) {
        const auto address = host::parseListenAddress(value.text);
        const QString problem = address ? problemWithAddress(*address, own) : QString();
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString noteOnListening(const QList<host::OptionValue> &addresses)
{
    const bool isOpen = std::any_of(addresses.begin(), addresses.end(), [](const host::OptionValue &value) {
        const auto address = host::parseListenAddress(value.text);
        return address && address->unixPath.isEmpty() && !address->address.isLoopback();
    });
    return isOpen ? CheckText::tr("Anyone on your network can reach the server there.") : QString();
}

QString problemWithCertificate(const QString &certificate, const QString &key)
{
    const QDir home = QDir::home(); // as of what is saved
    const net::TlsIdentity identity{home.filePath(certificate), home.filePath(key)};
    net::TlsSource source(net::TlsConfig{{identity}}, std::make_shared<net::TlsTicketKeys>());
    const core::Result<void> loaded = source.reload();
    return loaded ? QString() : asSentence(loaded.error().message, {});
}

} // namespace eyewall::desktop
