// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// The access log of an application.
#include "server/core/logging.h"
#include "server/web/application.h"
#include "server/web/registrationerror.h"

namespace eyewall {
namespace {

void checkWhole(const Application *parent)
{
    if (parent)
        throw RegistrationError("The access log is that of the whole application");
}

} // namespace

void Application::setAccessLog(std::function<void(const AccessNote &)> log)
{
    checkWhole(m_parent);
    m_accessLog = std::move(log);
}

void Application::setAccessFormat(std::function<QByteArray(const AccessNote &)> format)
{
    checkWhole(m_parent);
    m_accessFormat = std::move(format);
}

bool Application::logsAccess() const
{
    return m_accessLog || Handler::logsAccess();
}

void Application::logAccess(const AccessNote &note) const
{
    try {
        if (m_accessLog)
            m_accessLog(note);
        else if (m_accessFormat)
            http::writeAccess(m_accessFormat(note), note.status);
        else
            Handler::logAccess(note);
    } catch (...) {
        core::logException("the access log", std::current_exception());
    }
}

} // namespace eyewall
