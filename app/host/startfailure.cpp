// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/startfailure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace eyewall::host {
namespace {

using Kind = StartFailure::Kind;

constexpr quint16 kFirstFreeForAll = 1024; // lower ports are the administrator's

struct FailureText {
    Q_DECLARE_TR_FUNCTIONS(eyewall::host::ServerHost)
};

Kind kindOf(const ListenAddress &address, bool isTls, const std::error_code &code)
{
    if (code == std::errc::address_in_use)
        return Kind::PortTaken;
    if (code == std::errc::address_not_available)
        return Kind::AddressNotAvailable;
    if (code == std::errc::permission_denied)
        return Kind::NoPermission;
    if (isTls && address.unixPath.isEmpty() && code == std::errc::invalid_argument)
        return Kind::CertificateUnreadable;
    return Kind::Other;
}

QString takenText(const ListenAddress &address)
{
    if (!address.unixPath.isEmpty())
        return FailureText::tr(
                   "The socket %1 is served by another program. Stop that one, or choose another name.")
            .arg(address.unixPath);
    return FailureText::tr("Port %1 of %2 is in use by another program. Stop that one, or choose "
                           "another port with --listen.")
        .arg(address.port)
        .arg(address.address.toString());
}

QString textOf(Kind kind, const ListenAddress &address, const core::Error &error)
{
    if (kind == Kind::PortTaken)
        return takenText(address);
    if (kind == Kind::AddressNotAvailable)
        return FailureText::tr("The address %1 is none of this machine. Choose one that is, or * for "
                               "all of them.")
            .arg(address.address.toString());
    if (kind == Kind::NoPermission && address.unixPath.isEmpty() && address.port < kFirstFreeForAll)
        return FailureText::tr("Port %1 may be used by the administrator only. Choose one above 1023.")
            .arg(address.port);
    return FailureText::tr("Cannot listen on %1: %2").arg(address.text(), error.message);
}

} // namespace

StartFailure listenFailure(const ListenAddress &address, bool isTls, const core::Error &error)
{
    const Kind kind = kindOf(address, isTls, error.code);
    return {kind, textOf(kind, address, error), address, {}, error.code};
}

StartFailure folderFailure(const QString &folder)
{
    const QFileInfo info(folder);
    const QString text =
        !info.exists()
            ? FailureText::tr("The folder \"%1\" is to be served, but it is not there. Choose another "
                              "one, or put it back.")
            : FailureText::tr("The folder \"%1\" is to be served, but it may not be read. Choose "
                              "another one, or change who may read it.");
    return {Kind::FolderMissing, text.arg(folder), {}, folder, {}};
}

} // namespace eyewall::host
