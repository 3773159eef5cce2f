package own

import (
	"archive/tar"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"

	"github.com/open-policy-agent/opa/v1/util"
	"go.yaml.in/yaml/v3"
)

// dataIn is the value that a data file of policies holds. OPA reads the first value
// of a file of YAML, or of one that is no JSON, and passes over whatever follows.
func dataIn(file string, content []byte) (value any, err error) {
	content = bytes.TrimPrefix(content, []byte("\ufeff"))
	if path.Ext(file) == ".json" {
		return value, util.UnmarshalJSON(content, &value)
	}
	if err := isOneDocument(content); err != nil {
		return nil, err
	}
	return value, util.Unmarshal(content, &value)
}

// isOneDocument says what is wrong with YAML that holds more than one document, or a
// key twice. The parser panics in states that its authors thought impossible.
func isOneDocument(content []byte) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("no YAML: %v", p)
		}
	}()
	decoder := yaml.NewDecoder(bytes.NewReader(content))
	var value any
	if err := decoder.Decode(&value); errors.Is(err, io.EOF) {
		return errors.New("holds no data")
	} else if err != nil {
		return err
	}
	if err := decoder.Decode(new(yaml.Node)); !errors.Is(err, io.EOF) {
		return errors.New("text after the end of the document: a data file holds one")
	}
	return nil
}

// archivedData says what is wrong with the data files of an archive, which OPA reads.
func archivedData(archive []byte) error {
	files := tar.NewReader(bytes.NewReader(archive))
	for {
		file, err := files.Next()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		case !isData(path.Base(file.Name)):
			continue
		}
		content, err := io.ReadAll(files)
		if err == nil {
			_, err = dataIn(file.Name, content)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", file.Name, err)
		}
	}
}
