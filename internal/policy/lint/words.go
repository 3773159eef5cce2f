package lint

// Words is what facts may name.
type Words struct {
	Countries, Geographies, Areas, M49, Groups, Data, Commitments, Regions map[string]bool
	SettledBy                                                              map[string]*string // of each token, the path of what settles it
	General                                                                map[string]Fact    // vendor-wide statements, as vendor/key
}

func (w *Words) place(name string) bool {
	return w.Countries[name] || w.Geographies[name] || w.Areas[name]
}

func (w *Words) token(name string) bool {
	_, token := w.SettledBy[name]
	return token
}

// places are all words that a fact may name as a place.
func (w *Words) places() map[string]bool {
	all := setOf("not-stored", "undocumented")
	for _, names := range []map[string]bool{w.Countries, w.Geographies, w.Areas, keys(w.SettledBy)} {
		for name := range names {
			all[name] = true
		}
	}
	return all
}
