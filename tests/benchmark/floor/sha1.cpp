// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/floor/sha1.h"

#include <bit>
#include <string>

namespace eyewall::benchmark {

namespace {

using State = std::array<std::uint32_t, 5>;

std::string padded(std::string_view text)
{
    std::string blocks(text);
    blocks.push_back('\x80');
    blocks.append((120 - blocks.size() % 64) % 64, '\0');
    const std::uint64_t bits = std::uint64_t(text.size()) * 8;
    for (int shift = 56; shift >= 0; shift -= 8)
        blocks.push_back(static_cast<char>(bits >> shift));
    return blocks;
}

std::array<std::uint32_t, 80> schedule(std::string_view block)
{
    std::array<std::uint32_t, 80> words{};
    for (std::size_t i = 0; i < 64; ++i)
        words[i / 4] = words[i / 4] << 8 | static_cast<std::uint8_t>(block[i]);
    for (std::size_t i = 16; i < 80; ++i)
        words[i] = std::rotl(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
    return words;
}

std::uint32_t mixed(std::size_t round, const State &s)
{
    if (round < 20)
        return ((s[1] & s[2]) | (~s[1] & s[3])) + 0x5A827999;
    if (round < 40)
        return (s[1] ^ s[2] ^ s[3]) + 0x6ED9EBA1;
    if (round < 60)
        return ((s[1] & s[2]) | (s[1] & s[3]) | (s[2] & s[3])) + 0x8F1BBCDC;
    return (s[1] ^ s[2] ^ s[3]) + 0xCA62C1D6;
}

void addBlock(State &state, std::string_view block)
{
    const auto words = schedule(block);
    State s = state;
    for (std::size_t round = 0; round < 80; ++round) {
        const std::uint32_t next = std::rotl(s[0], 5) + mixed(round, s) + s[4] + words[round];
        s = {next, s[0], std::rotl(s[1], 30), s[2], s[3]};
    }
    for (std::size_t i = 0; i < state.size(); ++i)
        state[i] += s[i];
}

} // namespace

std::array<std::uint8_t, 20> sha1(std::string_view text)
{
    State state{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
    const std::string blocks = padded(text);
    for (std::size_t at = 0; at < blocks.size(); at += 64)
        addBlock(state, std::string_view(blocks).substr(at, 64));
    std::array<std::uint8_t, 20> digest{};
    for (std::size_t i = 0; i < digest.size(); ++i)
        digest[i] = static_cast<std::uint8_t>(state[i / 4] >> (24 - 8 * (i % 4)));
    return digest;
}

} // namespace eyewall::benchmark
