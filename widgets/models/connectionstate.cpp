// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/connectionstate.h"

#include "widgets/models/connectionmodel.h"

namespace eyewall::models {

using monitor::CloseCause;
using support::Role;

namespace {

bool endedBadly(CloseCause cause)
{
    return cause == CloseCause::TimedOut || cause == CloseCause::Reset ||
           cause == CloseCause::ProtocolError || cause == CloseCause::Limit;
}

} // namespace

ConnectionState connectionState(const Connection &connection)
{
    if (!connection.isOpen())
        return endedBadly(connection.cause) ? ConnectionState::Failed : ConnectionState::Closed;
    if (connection.isClosing)
        return ConnectionState::Closing;
    const bool isAgreeing =
        connection.isTls() && connection.detail().securedAt == 0 && connection.requests() == 0;
    return isAgreeing ? ConnectionState::Handshake : ConnectionState::Open;
}

QString connectionStateName(const Connection &connection)
{
    switch (connectionState(connection)) {
    case ConnectionState::Handshake:
        return ConnectionModel::tr("handshake");
    case ConnectionState::Open:
        return ConnectionModel::tr("open");
    case ConnectionState::Closing:
        return ConnectionModel::tr("closing");
    case ConnectionState::Closed:
        return ConnectionModel::tr("closed");
    case ConnectionState::Failed:
        return ConnectionModel::tr("error");
    }
    return {};
}

Role connectionStateTone(const Connection &connection)
{
    switch (connectionState(connection)) {
    case ConnectionState::Handshake:
    case ConnectionState::Closing:
        return Role::Warning;
    case ConnectionState::Open:
        return Role::Good;
    case ConnectionState::Closed:
        return Role::DimText;
    case ConnectionState::Failed:
        return Role::Error;
    }
    return Role::DimText;
}

} // namespace eyewall::models
