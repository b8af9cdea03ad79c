// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/listenaddress.h"

#include <QtCore/QString>

namespace eyewall::host {

/// Why a server did not start. Thread: any (a value).
struct StartFailure {
    enum class Kind {
        PortTaken,
        AddressNotAvailable, ///< it is none of this machine
        NoPermission,
        CertificateUnreadable,
        FolderMissing,
        Other
    };
    Kind kind = Kind::Other;
    QString message;       ///< for people: what happened and what to do
    ListenAddress address; ///< of the first four
    QString folder;        ///< FolderMissing
    std::error_code code = {};
};

/// `error` is what listening on `address` ended with.
[[nodiscard]] StartFailure listenFailure(const ListenAddress &address, bool isTls, const core::Error &error);

/// For a folder to serve that is not there or may not be read.
[[nodiscard]] StartFailure folderFailure(const QString &folder);

} // namespace eyewall::host
