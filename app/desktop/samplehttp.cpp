// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/samplehttp.h"

#include "widgets/support/samplemark.h"

#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>

namespace eyewall::desktop {

void setUpForSamples(QNetworkAccessManager &manager)
{
    manager.setProxy(QNetworkProxy::NoProxy);
    QObject::connect(&manager, &QNetworkAccessManager::sslErrors, &manager,
                     [](QNetworkReply *reply) { reply->ignoreSslErrors(); });
}

QNetworkRequest sampleRequest(const QUrl &url, const QByteArray &program)
{
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", support::kSampleAgent.toByteArray() + " (" + program + ')');
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

} // namespace eyewall::desktop
