// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtNetwork/QNetworkRequest>

class QNetworkAccessManager;

namespace eyewall::desktop {

/// Without a proxy, and taking any certificate: the sample traffic speaks to this computer alone, whose
/// certificates are made at home. Thread: the manager's.
void setUpForSamples(QNetworkAccessManager &manager);

/// A request, or a handshake, that tells whose it is. `program` as in "Firefox; Linux". Thread: any.
[[nodiscard]] QNetworkRequest sampleRequest(const QUrl &url, const QByteArray &program);

} // namespace eyewall::desktop
