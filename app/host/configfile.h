// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/options.h"

namespace eyewall::host {

/// A file of options, UTF-8: one "name = value" a line, "name" without the dashes of the command line; a list
/// has one line a value; a flag is "true" or "false". Empty lines and those that begin with "#" mean nothing.
/// File names in it are relative to the file. Errors begin with "FILE:LINE: ". At most 1 MiB.
[[nodiscard]] core::Result<OptionValues> readConfigFile(const QString &fileName);

} // namespace eyewall::host
