// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <vector>

class QTranslator;

namespace eyewall::locale {

/// A text to translate. Thread: any (a value).
struct Message {
    QString text;
    QString plural = {};              ///< for a count other than 1
    std::optional<qint64> count = {}; ///< with a plural alone
    QString context = {};             ///< tells apart what reads the same

    /// What stands where there is no translation.
    [[nodiscard]] const QString &untranslated() const { return count && *count != 1 ? plural : text; }
};

/// The translations of one language. Thread: any, const once it is filled.
class Catalogue final {
public:
    Catalogue();
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;
    ~Catalogue();

    /// Rows of text, translation, and optionally "singular", "plural" or "unknown", and the context.
    core::Result<void> addCsv(const QString &file);
    /// A compiled catalogue of Qt.
    core::Result<void> addQm(const QString &file, const QString &qtContext);

    /// A text without a context is taken where there is none with the context.
    [[nodiscard]] QString translate(const Message &message) const;

private:
    enum class Form : quint8 { Unknown, Singular, Plural };
    struct Binary {
        std::unique_ptr<QTranslator> translator;
        QByteArray qtContext;
    };

    [[nodiscard]] static QString key(Form form, const QString &context, const QString &text);
    [[nodiscard]] static std::optional<Form> formNamed(const QString &name);
    [[nodiscard]] std::optional<QString> fromTexts(const Message &message, const QString &context) const;
    [[nodiscard]] QString fromBinaries(const Message &message) const;

    QHash<QString, QString> m_texts;
    std::vector<Binary> m_binaries;
};

} // namespace eyewall::locale
