// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/severitywords.h"

#include <QCoreApplication>

namespace eyewall::models {

using monitor::LogSeverity;
using support::Role;

namespace {

/// The context of the translations.
struct Severity {
    Q_DECLARE_TR_FUNCTIONS(Severity)
};

} // namespace

QString severityName(LogSeverity severity)
{
    switch (severity) {
    case LogSeverity::Debug:
        return Severity::tr("debug");
    case LogSeverity::Info:
        return Severity::tr("info");
    case LogSeverity::Warning:
        return Severity::tr("warning");
    case LogSeverity::Error:
        return Severity::tr("error");
    }
    return {};
}

Role severityTone(LogSeverity severity)
{
    switch (severity) {
    case LogSeverity::Debug:
        return Role::DimText;
    case LogSeverity::Info:
        return Role::Accent;
    case LogSeverity::Warning:
        return Role::Warning;
    case LogSeverity::Error:
        return Role::Error;
    }
    return Role::Text;
}

} // namespace eyewall::models
