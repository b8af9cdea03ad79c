// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/locale/locale.h"

#include <functional>

namespace eyewall {

/// The languages of a site. Filled before the server starts and const then. Codes are "en", "pt_BR"; "pt-br"
/// is the same. Thread: any, once it is filled.
class Locales final {
public:
    Locales();

    /// Each file of a folder that is called fr_FR.csv is the translations of fr_FR: rows of text,
    /// translation, and optionally "singular" or "plural", and a context for pgettext(). The first mistake
    /// ends it.
    core::Result<void> loadCsv(const QString &folder);
    /// Each file of a folder that is called DOMAIN_fr_FR.qm, as lrelease writes them. `qtContext`: of the
    /// messages, which is empty when they come from gettext. pgettext() asks with its context as the
    /// disambiguation.
    core::Result<void> loadQm(const QString &folder, const QString &domain, const QString &qtContext = {});
    /// What is taken where nothing fits, "en_US" at first; it is supported even without translations.
    void setDefault(const QString &code);

    /// The first of these that is supported, or whose language is; otherwise the default.
    [[nodiscard]] Locale closest(const QStringList &codes) const;
    [[nodiscard]] Locale get(const QString &code) const { return closest({code}); }
    [[nodiscard]] Locale fromAcceptLanguage(QByteArrayView field) const;
    [[nodiscard]] bool supports(const QString &code) const;
    [[nodiscard]] QStringList supported() const; ///< sorted

private:
    using Fill = std::function<core::Result<void>(locale::Catalogue &catalogue, const QString &file)>;

    core::Result<void> load(const QString &folder, const QString &prefix, const QString &suffix,
                            const Fill &fill);
    [[nodiscard]] Locale made(const QString &code) const;

    QString m_default;
    QHash<QString, std::shared_ptr<locale::Catalogue>> m_catalogues;
};

} // namespace eyewall
