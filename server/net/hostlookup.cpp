// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/hostlookup.h"

#include "server/core/alarm.h"

namespace eyewall::net {

HostLookup::HostLookup(const QString &host, core::Alarm &alarm)
    : m_alarm(alarm)
    , m_id(QHostInfo::lookupHost(host, this, SLOT(take(QHostInfo))))
{
}

HostLookup::~HostLookup()
{
    if (!m_result)
        QHostInfo::abortHostLookup(m_id);
}

void HostLookup::take(const QHostInfo &info)
{
    m_result = info;
    m_alarm.ring(); // may end this object
}

} // namespace eyewall::net
