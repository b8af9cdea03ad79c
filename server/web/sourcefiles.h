// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/filetree.h"
#include "server/web/staticoptions.h"

#include <memory>

namespace eyewall {

struct StaticItem;
class StaticSource;

namespace web {

/// The files of a StaticSource. A name that is no file is a folder when it has an index below it.
/// Thread: any.
class SourceFiles final : public FileTree {
public:
    /// Throws RegistrationError when there is no source.
    SourceFiles(std::shared_ptr<const StaticSource> source, StaticOptions options);

    void serve(Context &context, QByteArrayView encodedName) const override;
    [[nodiscard]] QByteArray version(QByteArrayView encodedName) const override;

private:
    void answer(Context &context, const StaticItem &item, const QByteArray &name) const;
    [[nodiscard]] bool isFolder(const QByteArray &name) const;

    std::shared_ptr<const StaticSource> m_source;
    StaticOptions m_options;
};

} // namespace web
} // namespace eyewall
