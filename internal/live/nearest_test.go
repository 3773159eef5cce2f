package live

import (
	"net/http"
	"slices"
	"testing"
)

func TestNearest(t *testing.T) {
	t.Parallel()
	page := Words("All data is stored in Japan. Some data is stored in the United States of America.")
	for said, want := range map[string]Near{
		"data is kept in the united":       {Words("data is stored in the united"), 5, 2},
		"some data is stored in singapore": {Words("some data is stored in the"), 5, 5},
		"united states of america and all": {Words("united states of america"), 4, 4},
		"nothing like it here at present":  {Words("united"), 0, 0},
	} {
		got := Nearest(page, Words(said))
		if got.Alike != want.Alike || got.First != want.First || want.Alike > 0 && !slices.Equal(got.Words, want.Words) {
			t.Errorf("%s: got %+v, want %+v", said, got, want)
		}
	}
}

func TestText(t *testing.T) {
	t.Parallel()
	s := newSite(t, map[string]http.HandlerFunc{"/page": says(stays)})
	client := &Client{HTTP: s.Client()}
	if text, err := client.Text(t.Context(), s.URL+"/page"); err != nil || !Holds(Words(Visible(text)), Words(stays)) {
		t.Errorf("%q, %v", text, err)
	}
	if _, err := client.Text(t.Context(), s.URL+"/none"); err == nil || err.Error() != "no such page any more" {
		t.Error(err)
	}
}
