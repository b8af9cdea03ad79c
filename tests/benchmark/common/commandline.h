// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <netinet/in.h>

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

namespace eyewall::benchmark {

/// The options of a benchmark program: each is `--name value`. Throws std::invalid_argument on any other
/// word, on a name that is not in `known`, and on a number that is none. Thread: any.
class CommandLine final {
public:
    CommandLine(int argc, char **argv, std::initializer_list<std::string_view> known);

    std::string text(std::string_view name, std::string_view fallback) const;
    double number(std::string_view name, double fallback) const;
    std::size_t count(std::string_view name, std::size_t fallback) const;
    /// The IPv4 `HOST:PORT` behind `name`.
    sockaddr_in endpoint(std::string_view name, std::string_view fallback) const;

private:
    std::map<std::string, std::string, std::less<>> m_values;
};

} // namespace eyewall::benchmark
