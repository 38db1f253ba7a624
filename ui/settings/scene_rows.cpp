// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene_rows.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int whenRole = Qt::UserRole, whichRole = Qt::UserRole + 1;

void addWhen(QComboBox* box, const QString& text, SceneWhen when, const QString& which = {})
{
    box->addItem(text, int(when));
    box->setItemData(box->count() - 1, which, whichRole);
}

} // namespace

SceneRows::SceneRows(Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_column(new QVBoxLayout)
    , m_add(button(u"addSceneRow"_s, QT_TR_NOOP("Add a line"), u"add"_s))
{
    auto* whole = new QVBoxLayout(this);
    spaced(whole);
    spaced(m_column);
    whole->addLayout(m_column);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(m_add);
    row->addStretch();
    whole->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({SceneWhen::Otherwise, {}, m_scenes.value(0)});
        paintIcons();
        m_rows.last().when->setFocus();
    });
}

void SceneRows::setChoices(const QList<Product>& products, const QStringList& scenes)
{
    if (products == m_products && scenes == m_scenes)
        return;
    m_products = products;
    m_scenes = scenes;
    retranslate();
}

void SceneRows::setRules(const QList<SceneRule>& rules)
{
    for (const Row& row : std::as_const(m_rows)) {
        row.box->hide();
        row.box->deleteLater();
    }
    m_rows.clear();
    for (const SceneRule& rule : rules)
        addRow(rule);
    paintIcons();
}

QList<SceneRule> SceneRows::rules() const
{
    QList<SceneRule> rules;
    for (const Row& row : m_rows)
        if (const SceneRule rule = ruleOf(row); !rule.scene.isEmpty())
            rules.append(rule);
    return rules;
}

SceneRule SceneRows::ruleOf(const Row& row)
{
    return {SceneWhen(row.when->currentData(whenRole).toInt()), row.when->currentData(whichRole).toString(),
            row.scene->currentData().toString()};
}

void SceneRows::addRow(const SceneRule& rule)
{
    const QString number = QString::number(m_rows.size());
    Row row{new QWidget(this), choice(u"sceneWhen"_s + number), choice(u"sceneShown"_s + number)};
    auto* line = new QHBoxLayout(row.box);
    spaced(line);
    auto* remove = button(u"removeSceneRow"_s + number, QT_TR_NOOP("Remove"), u"remove"_s);
    line->addWidget(labelled(QT_TR_NOOP("When this is on air"), row.when), 3);
    line->addWidget(labelled(QT_TR_NOOP("OBS shows the scene"), row.scene), 3);
    line->addWidget(remove, 0, Qt::AlignBottom);
    for (QComboBox* box : {row.when, row.scene}) {
        box->setMinimumContentsLength(8);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    fill(row, rule);
    m_column->addWidget(row.box);
    m_rows.append(row);
    connect(remove, &QPushButton::clicked, this, [this, box = row.box] {
        m_rows.removeIf([box](const Row& each) { return each.box == box; });
        box->hide();
        box->deleteLater();
        m_add->setFocus();
    });
}

void SceneRows::fill(const Row& row, const SceneRule& rule)
{
    row.when->clear();
    addWhen(row.when, tr("Any other item"), SceneWhen::Otherwise);
    addWhen(row.when, tr("“Back soon” is on"), SceneWhen::Covered);
    QStringList categories;
    for (const Product& product : std::as_const(m_products))
        if (!product.archived && !product.category.isEmpty() && !categories.contains(product.category))
            categories += product.category;
    categories.sort(Qt::CaseInsensitive);
    for (const QString& category : std::as_const(categories))
        addWhen(row.when, tr("Category: %1").arg(category), SceneWhen::Category, category);
    for (const Product& product : std::as_const(m_products))
        if (!product.archived)
            addWhen(row.when, product.name, SceneWhen::Product, product.uid.text());
    const auto isIt = [&](int i) {
        return row.when->itemData(i, whenRole).toInt() == int(rule.when) &&
               row.when->itemData(i, whichRole).toString() == rule.which;
    };
    int at = 0;
    while (at < row.when->count() && !isIt(at))
        ++at;
    if (at == row.when->count())
        addWhen(row.when,
                rule.when == SceneWhen::Category ? tr("Category: %1").arg(rule.which)
                                                 : tr("A product that is no longer sold"),
                rule.when, rule.which);
    row.when->setCurrentIndex(at);
    row.scene->clear();
    for (const QString& scene : std::as_const(m_scenes))
        row.scene->addItem(scene, scene);
    if (row.scene->findData(rule.scene) < 0) {
        if (rule.scene.isEmpty())
            row.scene->addItem(tr("choose a scene"), QString());
        else
            row.scene->addItem(rule.scene, rule.scene); // OBS is away, or has it no more
    }
    row.scene->setCurrentIndex(row.scene->findData(rule.scene));
}

void SceneRows::retranslate()
{
    for (const Row& row : std::as_const(m_rows))
        fill(row, ruleOf(row));
}

} // namespace kaibang
