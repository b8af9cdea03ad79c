// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/common/commandline.h"

#include <arpa/inet.h>

#include <algorithm>
#include <stdexcept>

namespace eyewall::benchmark {

CommandLine::CommandLine(int argc, char **argv, std::initializer_list<std::string_view> known)
{
    for (int i = 1; i < argc; i += 2) {
        const std::string_view word = argv[i];
        const bool isKnown =
            word.starts_with("--") && std::ranges::find(known, word.substr(2)) != known.end();
        if (!isKnown)
            throw std::invalid_argument("unknown option " + std::string(word));
        if (i + 1 == argc)
            throw std::invalid_argument("no value for " + std::string(word));
        m_values.insert_or_assign(std::string(word.substr(2)), argv[i + 1]);
    }
}

std::string CommandLine::text(std::string_view name, std::string_view fallback) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::string(fallback) : found->second;
}

double CommandLine::number(std::string_view name, double fallback) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? fallback : std::stod(found->second);
}

std::size_t CommandLine::count(std::string_view name, std::size_t fallback) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? fallback : std::stoul(found->second);
}

sockaddr_in CommandLine::endpoint(std::string_view name, std::string_view fallback) const
{
    const std::string value = text(name, fallback);
    const std::size_t colon = value.rfind(':');
    sockaddr_in address{};
    address.sin_family = AF_INET;
    if (colon == std::string::npos ||
        inet_pton(AF_INET, value.substr(0, colon).c_str(), &address.sin_addr) != 1)
        throw std::invalid_argument("not HOST:PORT: " + value);
    address.sin_port = htons(static_cast<in_port_t>(std::stoul(value.substr(colon + 1))));
    return address;
}

} // namespace eyewall::benchmark
