// The base that a kind kept by another module hangs itself under: Destination.discriminator<Row>(name, schema, kind).
export { Destination, destinationKinds, type DestinationKind, type DestinationRow, type StoredDocument } from '../model'
