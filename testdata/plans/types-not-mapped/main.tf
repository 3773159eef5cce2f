resource "azurerm_made_up_thing" "here" {
}

resource "azurerm_made_up_thing" "there" {
}

resource "azurerm_other_thing" "nowhere" {
}
